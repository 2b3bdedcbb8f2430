format(structure(123456, class = "object_size"), units = "Kb")
#> [1] "120.6 Kb"
format(structure(123456, class = "object_size"), units = "auto")
#> [1] "120.6 Kb"
