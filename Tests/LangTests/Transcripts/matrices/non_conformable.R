matrix(1:4, 2) %*% matrix(1:3, 1)
#! Error in matrix(1:4, 2) %*% matrix(1:3, 1) : non-conformable arguments
#! Execution halted
