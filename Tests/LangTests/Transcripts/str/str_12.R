str(as.difftime(5,units="secs"))
#>  'difftime' num 5
#>  - attr(*, "units")= chr "secs"
str(structure(1:3,class="bar"))
#>  'bar' int [1:3] 1 2 3
str(structure(list(a=1),class="foo"))
#> List of 1
#>  $ a: num 1
#>  - attr(*, "class")= chr "foo"
