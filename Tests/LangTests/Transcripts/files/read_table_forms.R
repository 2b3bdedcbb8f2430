read.table(text = "a b\n1 2\n3 4", header = TRUE)
#>   a b
#> 1 1 2
#> 2 3 4
read.table(text = "x y\nr1 1 2\nr2 3 4")
#>    x y
#> r1 1 2
#> r2 3 4
read.csv(text = "a;b\n1,5;x\n2;y", sep = ";", dec = ",")
#>     a b
#> 1 1.5 x
#> 2 2.0 y
read.csv(text = "a,b\n1,2\n3", colClasses = c("character", "numeric"))
#>   a  b
#> 1 1  2
#> 2 3 NA
read.csv(text = "name,q\n\"Smith, \"\"J\"\"\",3")
#>         name q
#> 1 Smith, "J" 3
tryCatch(read.table(text = "1 2\n3\n4 5"), error = function(e) cat(conditionMessage(e), "\n"))
#> line 2 did not have 2 elements 
