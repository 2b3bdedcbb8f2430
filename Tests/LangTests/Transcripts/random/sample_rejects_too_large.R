try(sample(3, 5))
#! Error in sample.int(x, size, replace, prob) : 
#!   cannot take a sample larger than the population when 'replace = FALSE'
