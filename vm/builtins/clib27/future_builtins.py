"""Nothing yet: clib has what both need."""
