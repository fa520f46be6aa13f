// Copied from runtime/go/pixels.go by the generator: edit it there.

package tripo

import (
	"encoding/binary"
)

// Width and height of an image, from its headers alone.

type readBytes func(start, end int64) ([]byte, error)

// pixelsOf gives none when the kind is no image that can be measured, or its headers are broken.
func pixelsOf(kind string, read readBytes) (width, height int, err error) {
	switch kind {
	case "png":
		return pngPixels(read)
	case "webp":
		return webpPixels(read)
	case "jpeg":
		return jpegPixels(read)
	}
	return 0, 0, nil
}

// https://www.w3.org/TR/png-3/#11IHDR
func pngPixels(read readBytes) (int, int, error) {
	head, err := read(0, 24)
	if err != nil || len(head) < 24 || string(head[12:16]) != "IHDR" {
		return 0, 0, err
	}
	return int(binary.BigEndian.Uint32(head[16:])), int(binary.BigEndian.Uint32(head[20:])), nil
}

// https://developers.google.com/speed/webp/docs/riff_container
func webpPixels(read readBytes) (int, int, error) {
	head, err := read(0, 30)
	if err != nil || len(head) < 30 {
		return 0, 0, err
	}
	little := binary.LittleEndian
	switch string(head[12:16]) {
	case "VP8X":
		return 1 + uint24(head[24:]), 1 + uint24(head[27:]), nil
	case "VP8L":
		bits := little.Uint32(head[21:])
		return 1 + int(bits&0x3fff), 1 + int(bits>>14&0x3fff), nil
	case "VP8 ":
		return int(little.Uint16(head[26:]) & 0x3fff), int(little.Uint16(head[28:]) & 0x3fff), nil
	}
	return 0, 0, nil
}

func uint24(bytes []byte) int {
	return int(bytes[0]) | int(bytes[1])<<8 | int(bytes[2])<<16
}

// jpegPixels walks the segments (ITU T.81, B.1.1) to the frame header: photographs carry previews and profiles before it.
func jpegPixels(read readBytes) (int, int, error) {
	for offset := int64(2); ; {
		head, err := read(offset, offset+9)
		if err != nil || len(head) < 4 || head[0] != 0xff {
			return 0, 0, err
		}
		marker, length := head[1], binary.BigEndian.Uint16(head[2:])
		switch {
		case isFrameHeader(marker):
			if len(head) < 9 {
				return 0, 0, nil
			}
			return int(binary.BigEndian.Uint16(head[7:])), int(binary.BigEndian.Uint16(head[5:])), nil
		case marker == 0xff:
			offset++
		case marker == 0x01 || marker >= 0xd0 && marker <= 0xd7:
			offset += 2
		case length < 2 || marker == 0xda || marker == 0xd9:
			return 0, 0, nil
		default:
			offset += 2 + int64(length)
		}
	}
}

// isFrameHeader: C0 to CF but for the tables C4 and CC and the extension C8.
func isFrameHeader(marker byte) bool {
	return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc
}
