sqrt(factor(1))
#! Error in Math.factor(factor(1)) : ‘sqrt’ not meaningful for factors
#! Execution halted
