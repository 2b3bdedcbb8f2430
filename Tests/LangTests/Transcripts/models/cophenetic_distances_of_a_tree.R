hc <- hclust(dist(USArrests[1:5, ]), "ave")
cophenetic(hc)
#>             Alabama   Alaska  Arizona Arkansas
#> Alaska     37.17701                           
#> Arizona    52.55695 52.55695                  
#> Arkansas   82.63987 82.63987 82.63987         
#> California 52.55695 52.55695 23.19418 82.63987
cor(dist(USArrests[1:5, ]), cophenetic(hc))
#> [1] 0.794403
