setClass("P", representation(x = "numeric"))
setAs("P", "character", function(from) paste("P", from@x))
as(new("P", x = 3), "character")
#> [1] "P 3"
as(3.7, "integer")
#> [1] 3
as(1L, "character")
#> [1] "1"
