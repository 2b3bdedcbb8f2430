// One jump for each function of `functions.inc`. Its address is at first that of code that loads the library, finds the function and
// puts the address found in place, so that later calls cost one indirect jump.

#if !defined(__x86_64__)
#error "jumps to lazily loaded functions are written for x86-64"
#endif

// struct library { const char *file, *package; void (*loaded)(void *); void *handle; }
.macro LIBRARY name, file, package, loaded=0
  .section .rodata.str1.1, "aMS", @progbits, 1
  .Lfile_\name: .asciz "\file"
  .Lpackage_\name: .asciz "\package"
  .data
  .balign 8
  .Llibrary_\name:
  .quad .Lfile_\name
  .quad .Lpackage_\name
  .quad \loaded
  .quad 0
.endm

// struct function { struct library *library; const char *name; void *address; }
.macro FUNCTION library, name
  .section .rodata.str1.1, "aMS", @progbits, 1
  .Lname_\name: .asciz "\name"
  .data
  .balign 8
  .Lfunction_\name:
  .quad .Llibrary_\library
  .quad .Lname_\name
  .Laddress_\name:
  .quad .Lload_\name
  .text
  .balign 16
  .globl \name
  .hidden \name
  .type \name, @function
  \name:
  .cfi_startproc
  endbr64
  movq .Laddress_\name(%rip), %r11
  jmp *%r11
  .Lload_\name:
  leaq .Lfunction_\name(%rip), %r11
  jmp load
  .cfi_endproc
  .size \name, . - \name
.endm

// Saves every register that can hold an argument, asks for the address of the function at r11, and goes there.
.text
.type load, @function
load:
  .cfi_startproc
  pushq %rbp
  .cfi_def_cfa_offset 16
  .cfi_offset %rbp, -16
  movq %rsp, %rbp
  .cfi_def_cfa_register %rbp
  pushq %rax
  pushq %rdi
  pushq %rsi
  pushq %rdx
  pushq %rcx
  pushq %r8
  pushq %r9
  subq $136, %rsp
  movups %xmm0, 0(%rsp)
  movups %xmm1, 16(%rsp)
  movups %xmm2, 32(%rsp)
  movups %xmm3, 48(%rsp)
  movups %xmm4, 64(%rsp)
  movups %xmm5, 80(%rsp)
  movups %xmm6, 96(%rsp)
  movups %xmm7, 112(%rsp)
  movq %r11, %rdi
  call lazy_function_address
  movq %rax, %r11
  movups 0(%rsp), %xmm0
  movups 16(%rsp), %xmm1
  movups 32(%rsp), %xmm2
  movups 48(%rsp), %xmm3
  movups 64(%rsp), %xmm4
  movups 80(%rsp), %xmm5
  movups 96(%rsp), %xmm6
  movups 112(%rsp), %xmm7
  addq $136, %rsp
  popq %r9
  popq %r8
  popq %rcx
  popq %rdx
  popq %rsi
  popq %rdi
  popq %rax
  popq %rbp
  .cfi_def_cfa %rsp, 8
  jmp *%r11
  .cfi_endproc
  .size load, . - load

#include "functions.inc"

.section .note.GNU-stack, "", @progbits
