VADeaths
#>       Rural Male Rural Female Urban Male Urban Female
#> 50-54       11.7          8.7       15.4          8.4
#> 55-59       18.1         11.7       24.3         13.6
#> 60-64       26.9         20.3       37.0         19.3
#> 65-69       41.0         30.9       54.6         35.1
#> 70-74       66.0         54.3       71.1         50.0
margin.table(Titanic, c(1, 4))
#>       Survived
#> Class   No Yes
#>   1st  122 203
#>   2nd  167 118
#>   3rd  528 178
#>   Crew 673 212
apply(UCBAdmissions, c(1, 2), sum)
#>           Gender
#> Admit      Male Female
#>   Admitted 1198    557
#>   Rejected 1493   1278
dim(volcano)
#> [1] 87 61
head(islands, 3)
#>     Africa Antarctica       Asia 
#>      11506       5500      16988 
state.name[1:3]
#> [1] "Alabama" "Alaska"  "Arizona"
head(rivers)
#> [1] 735 320 325 392 524 450
state.x77[1:2, ]
#>         Population Income Illiteracy Life Exp Murder HS Grad Frost   Area
#> Alabama       3615   3624        2.1    69.05   15.1    41.3    20  50708
#> Alaska         365   6315        1.5    69.31   11.3    66.7   152 566432
table(state.region)
#> state.region
#>     Northeast         South North Central          West 
#>             9            16            12            13 
