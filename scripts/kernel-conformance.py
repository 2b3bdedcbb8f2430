#!/usr/bin/env python3
"""Jupyter's own conformance tests, run against the installed kernel `nns`.

Needs: pip install jupyter_kernel_test; nns kernel install --user (or --prefix of the environment).
"""
import time
import unittest

import jupyter_kernel_test


class KernelConformance(jupyter_kernel_test.KernelTests):
    kernel_name = "nns"
    language_name = "R"
    file_extension = ".r"
    code_hello_world = "cat('hello, world\\n')"
    code_stderr = "message('oops')"
    completion_samples = [
        {"text": "seq_al", "matches": {"seq_along"}},
        {"text": "x <- is.func", "matches": {"is.function"}},
    ]
    complete_code_samples = ["1", "f <- function(x) {\n x * 2\n}", "print('hello')"]
    incomplete_code_samples = ["print('hello", "f <- function(x) {\n  x * 2", "1 +"]
    invalid_code_samples = ["x y", "1 + + )"]
    code_page_something = "?paste"
    code_generate_error = "stop('no')"
    code_execute_result = [{"code": "6 * 7", "result": "[1] 42"}, {"code": "'a'", "result": '[1] "a"'}]
    code_display_data = [{"code": "plot(1:3)", "mime": "image/png"}, {"code": "y <- 2; hist(c(1, 2, 2))", "mime": "image/png"}]
    code_history_pattern = "6*7"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "paste"
    code_clear_output = "cat(1); clear_output()"

    def test_input_request(self):
        self.flush_channels()
        self.kc.execute("x <- readline('name? '); cat(x)", allow_stdin=True)
        request = self.kc.get_stdin_msg(timeout=10)
        self.assertEqual(request["content"]["prompt"], "name? ")
        self.kc.input("Ann")
        reply = self.get_non_kernel_info_reply(timeout=10)
        self.assertEqual(reply["content"]["status"], "ok")

    def test_lines_request(self):
        self.flush_channels()
        self.kc.execute("x <- readLines(stdin(), n = 1)", allow_stdin=True, user_expressions={"v": "x"})
        self.kc.get_stdin_msg(timeout=10)
        self.kc.input("Bo")
        reply = self.get_non_kernel_info_reply(timeout=10)
        self.assertEqual(reply["content"]["user_expressions"]["v"]["data"]["text/plain"], '[1] "Bo"')

    def test_interrupt(self):
        self.flush_channels()
        self.kc.execute("repeat {}")
        time.sleep(0.5)
        self.km.interrupt_kernel()
        reply = self.get_non_kernel_info_reply(timeout=5)
        self.assertEqual(reply["content"]["status"], "error")
        time.sleep(0.3)
        self.flush_channels()
        reply, output = self.execute_helper("cat(1 + 1)")
        self.assertEqual(reply["content"]["status"], "ok")

    def test_html_table(self):
        self.flush_channels()
        reply, output = self.execute_helper("data.frame(a = 1:2)")
        self.assertTrue(any("text/html" in m["content"].get("data", {}) for m in output))

    def test_user_expressions(self):
        self.flush_channels()
        self.kc.execute("z <- 3", user_expressions={"v": "z + 1"})
        reply = self.get_non_kernel_info_reply(timeout=10)
        self.assertEqual(reply["content"]["user_expressions"]["v"]["data"]["text/plain"], "[1] 4")


if __name__ == "__main__":
    unittest.main()
