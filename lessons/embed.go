package lessons

import "embed"

// Course holds the files of every lesson.
//
//go:embed [0-9]*-*
var Course embed.FS
