prcomp(USArrests[1:6, ], scale. = TRUE)$sdev
#> [1] 1.4347881 0.9970716 0.7971407 0.5583887
