vector("list", 2)
#> [[1]]
#> NULL
#>
#> [[2]]
#> NULL
#>
vector("numeric", 3)
#> [1] 0 0 0
logical(2)
#> [1] FALSE FALSE
character(2)
#> [1] "" ""
complex(2)
#> [1] 0+0i 0+0i
raw(2)
#> [1] 00 00
numeric(0)
#> numeric(0)
integer(3)
#> [1] 0 0 0
