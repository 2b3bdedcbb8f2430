oneway.test(weight ~ group, data = PlantGrowth)
#>
#> 	One-way analysis of means (not assuming equal variances)
#>
#> data:  weight and group
#> F = 5.181, num df = 2.000, denom df = 17.128, p-value = 0.01739
#>
oneway.test(weight ~ group, data = PlantGrowth, var.equal = TRUE)$p.value
#> [1] 0.01590996
