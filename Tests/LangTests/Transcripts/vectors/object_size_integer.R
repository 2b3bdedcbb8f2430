object.size(1:10)
#> 96 bytes
object.size(integer(0))
#> 48 bytes
