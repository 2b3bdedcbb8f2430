head(model.matrix(~ Species - 1, iris), 2)
#>   Speciessetosa Speciesversicolor Speciesvirginica
#> 1             1                 0                0
#> 2             1                 0                0
m <- model.matrix(Sepal.Length ~ Species * Sepal.Width, iris)
dim(m)
#> [1] 150   6
colnames(m)
#> [1] "(Intercept)"                   "Speciesversicolor"            
#> [3] "Speciesvirginica"              "Sepal.Width"                  
#> [5] "Speciesversicolor:Sepal.Width" "Speciesvirginica:Sepal.Width" 
