// A picture becomes a model, gets a skeleton, walks, and ends as FBX. Needs hero.png here, and TRIPO_API_KEY.
package main

import (
	"context"
	"log"

	"github.com/tripo-openapi/tripo-openapi-go/tripov3"
)

func main() {
	ctx := context.Background()
	client := must(tripov3.New())
	model := must(must(client.ImageToModel(ctx, tripov3.ImageToModelInput{Model: "v3.1-20260211", Input: tripov3.FromPath("hero.png")})).Wait(ctx))
	check := must(must(client.AnimatePrerigcheck(ctx, tripov3.AnimatePrerigcheckInput{Input: model})).Wait(ctx))
	rig := must(must(client.AnimateRig(ctx, tripov3.AnimateRigInput{Input: model, Model: "v2.5-20260210", RigType: tripov3.RigType(check.Output.RigType)})).Wait(ctx))
	walk := must(must(client.AnimateRetarget(ctx, tripov3.AnimateRetargetInput{Input: rig, Animation: "preset:walk"})).Wait(ctx))
	fbx := must(must(client.ConvertModel(ctx, tripov3.ConvertModelInput{Input: walk, Format: "FBX"})).Wait(ctx))
	must(model.Download(ctx, "out"))
	must(walk.Download(ctx, "out"))
	must(fbx.Download(ctx, "out"))
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
