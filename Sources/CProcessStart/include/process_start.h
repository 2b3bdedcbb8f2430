#ifndef PROCESS_START_H
#define PROCESS_START_H

/// The arguments the program was started with, the first its name. Swift reads them from /proc, which may not be mounted.
int process_argument_count(void);
const char *process_argument(int index);

/// The program's file, without symbolic links, or as it was named where that cannot be told; "" when unknown.
const char *process_path(void);

/// How often an idle thread of OpenMP looks for work before it sleeps, when this program chose it; 0 when the user's variables did.
int process_spin_count(void);

#endif
