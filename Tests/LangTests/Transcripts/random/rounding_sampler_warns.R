set.seed(1, sample.kind = "Rounding")
#! Warning message:
#! In set.seed(1, sample.kind = "Rounding") :
#!   non-uniform 'Rounding' sampler used
sample(10)
#>  [1]  3  4  5  7  2  8  9  6 10  1
