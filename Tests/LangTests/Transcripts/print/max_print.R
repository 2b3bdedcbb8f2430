options(max.print = 10)
1:20
#>  [1]  1  2  3  4  5  6  7  8  9 10
#>  [ reached getOption("max.print") -- omitted 10 entries ]
