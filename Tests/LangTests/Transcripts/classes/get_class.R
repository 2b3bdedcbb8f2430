setClass("A", representation("VIRTUAL", a = "numeric"))
setClass("B", contains = "A", representation(text = "character"))
getClass("A")
#> Virtual Class "A" [in ".GlobalEnv"]
#>
#> Slots:
#>               
#> Name:        a
#> Class: numeric
#>
#> Known Subclasses: "B"
getClass("B")
#> Class "B" [in ".GlobalEnv"]
#>
#> Slots:
#>                           
#> Name:       text         a
#> Class: character   numeric
#>
#> Extends: "A"
is(new("B"))
#> [1] "B" "A"
is(new("B"), "A")
#> [1] TRUE
existsMethod("show", "B")
#> [1] FALSE
