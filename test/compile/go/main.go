// The program of a user: an image becomes a model, gets a skeleton, walks, and is saved as FBX.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"github.com/tripo-openapi/tripo-openapi-go/tripov2"
	"github.com/tripo-openapi/tripo-openapi-go/tripov3"
)

func main() {
	if err := walk(context.Background(), os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
	// Both versions live side by side.
	if _, err := tripov2.New(tripov2.WithAPIKey("tsk_x"), tripov2.WithRegion("intl")); err != nil {
		log.Fatal(err)
	}
}

func walk(ctx context.Context, image, folder string) error {
	client, err := tripov3.New()
	if err != nil {
		return err
	}
	task, err := client.ImageToModel(ctx, tripov3.ImageToModelInput{Model: tripov3.ModelVersionV3_1_20260211, Input: tripov3.FromPath(image)})
	if err != nil {
		return err
	}
	model, err := task.Wait(ctx)
	if err != nil {
		return err
	}
	rigTask, err := client.AnimateRig(ctx, tripov3.AnimateRigInput{Input: model})
	if err != nil {
		return err
	}
	rig, err := rigTask.Wait(ctx)
	if err != nil {
		return err
	}
	walkTask, err := client.AnimateRetarget(ctx, tripov3.AnimateRetargetInput{Input: rig, Animation: "preset:walk", OutFormat: tripov3.RigFormatFBX})
	if err != nil {
		return err
	}
	walking, err := walkTask.Wait(ctx)
	if err != nil {
		return err
	}
	files, err := walking.Download(ctx, folder)
	for _, file := range files {
		fmt.Println(file.Path, file.Bytes, file.Verified)
	}
	return err
}
