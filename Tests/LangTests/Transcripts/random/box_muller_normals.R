set.seed(7, normal.kind = "Box-Muller")
rnorm(5)
#> [1]  1.35460204 -0.09454845  1.72436175  1.53371775  0.02681340
