module gilplay

go 1.26
