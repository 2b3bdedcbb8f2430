// swift-tools-version:6.0
import PackageDescription

/// Where the headers of Cairo and Pango are. Not asked of pkg-config, which would have the libraries linked: they are loaded when first used.
let drawingHeaders = ["cairo", "pango-1.0", "glib-2.0", "harfbuzz", "fribidi", "freetype2", "pixman-1", "libpng16"].map { "/usr/include/\($0)" }
  + ["/usr/lib/x86_64-linux-gnu/glib-2.0/include"]

/// Settings of every Swift target. The interpreter and the runtime are driven by one thread (kernels split work
/// inside C libraries or `Threads.parallel`), so the Swift 5 mode is used: strict concurrency checking would ask for locks
/// around state that only that thread can reach.
let swift: [SwiftSetting] = [
  .swiftLanguageMode(.v5),
  // Whole-module release builds keep their traps; exclusivity is still proven statically where it can be.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
  .unsafeFlags(drawingHeaders.flatMap { ["-Xcc", "-I\($0)"] }),
]

/// `NNS_EMULATE_AVX512=1` compiles the kernels for AVX-512 in words of AVX2, so that tests see them on a processor without it.
let emulation: [SwiftSetting] = Context.environment["NNS_EMULATE_AVX512"] == "1" ? [.unsafeFlags(["-Xcc", "-DNNS_EMULATE_AVX512"])] : []

let package = Package(
  name: "nns",
  products: [
    .executable(name: "nns", targets: ["repl"]),
    // For Benchmarks, which runs the same work from Swift.
    .library(name: "Runtime", targets: ["Runtime"]),
    .library(name: "Pictures", targets: ["Pictures"]),
  ],
  targets: [
    // System libraries: a module map and a header each. C types stay inside the Swift target that wraps them.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    .systemLibrary(name: "COpenBLAS", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "COneDNN", providers: [.apt(["libdnnl-dev"])]),
    .systemLibrary(name: "COpenMP", providers: [.apt(["libgomp1"])]),
    .systemLibrary(name: "CVectors"),
    .systemLibrary(name: "CPages"),
    .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CCompression", providers: [.apt(["zlib1g-dev", "libbz2-dev", "liblzma-dev"])]),
    .systemLibrary(name: "CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
    .systemLibrary(name: "CMarkdown", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CCairo", providers: [.apt(["libcairo2-dev", "libpango1.0-dev"])]),

    // oneDNN, OpenBLAS, ZeroMQ, Cairo and Pango are loaded when first called: linked, they would take most of the time to start.
    .target(name: "CLazyLibraries"),
    // Traps and failed allocations become errors: signals and longjmp, which Swift cannot do.
    .target(name: "CTrapGuard"),

    // What must be known or set before libraries are initialized: arguments, and how long OpenMP's threads wait for work.
    .target(name: "CProcessStart"),

    // Near names for "did you mean", of variables and of operators.
    .target(name: "Spelling"),

    // The language: text to values. Knows nothing of neural networks or pictures.
    .target(
      name: "Lang", dependencies: ["Spelling", "CTrapGuard", "CProcessStart", "CPCRE2", "CCompression", "COpenBLAS", "CLazyLibraries"], swiftSettings: swift),
    // Kernels of our own, compiled for AVX2 and FMA; `Runtime` calls them only on processors that have both. A target of their own because the
    // instruction set is chosen for a whole target; optimized in debug builds, too, where a training step would take minutes without.
    .target(
      name: "VectorKernels", dependencies: ["COpenMP", "CVectors"],
      swiftSettings: swift + emulation + [.unsafeFlags(["-Xcc", "-mavx2", "-Xcc", "-mfma"]), .unsafeFlags(["-O"], .when(configuration: .debug))]),
    // The neural-network library: arrays, symbols, executors. Knows nothing of the language.
    .target(name: "Runtime", dependencies: ["Spelling", "VectorKernels", "CLazyLibraries", "CPages", "CProcessStart", "COneDNN", "COpenBLAS", "COpenMP", "CCompression", "Pictures"], swiftSettings: swift),
    // libpng and libjpeg report errors by longjmp, which Swift cannot cross: C functions on memory where it lands.
    .target(name: "CPictureCodecs", linkerSettings: [.linkedLibrary("png"), .linkedLibrary("jpeg")]),
    // Pictures as arrays: decoding, encoding, resizing, filtering. OpenMP is asked how many threads the program may use.
    .target(name: "Pictures", dependencies: ["CPictureCodecs", "COpenMP"], swiftSettings: swift),
    // Drawing: devices on Cairo and R's base graphics on top of them.
    .target(name: "Graphics", dependencies: ["CCairo", "CLazyLibraries", "Pictures"], swiftSettings: swift),
    // The functions that join the language with the runtime (`mx.*`) and with pictures and plots.
    .target(name: "NNBindings", dependencies: ["Lang", "Runtime"], swiftSettings: swift),
    .target(name: "GraphicsBindings", dependencies: ["Lang", "Pictures", "Graphics"], swiftSettings: swift),
    // Notebooks: documents of text and code to pages; Markdown by cmark-gfm.
    .target(name: "Notebooks", dependencies: ["Lang", "Runtime", "GraphicsBindings", "CMarkdown"], swiftSettings: swift),
    // Jupyter's protocol over ZeroMQ.
    .target(name: "Kernel", dependencies: ["Lang", "Runtime", "GraphicsBindings", "Notebooks", "CZeroMQ", "CLazyLibraries"], swiftSettings: swift),
    // The program.
    .executableTarget(
      name: "repl", dependencies: ["Lang", "NNBindings", "Graphics", "GraphicsBindings", "Notebooks", "Kernel", "Runtime", "CReadline"], swiftSettings: swift),

    // What tests share: the transcript runner, the pseudo-terminal, the gradient checker, repeatable random numbers.
    .target(name: "TestSupport", dependencies: ["Lang", "Runtime"], path: "Tests/TestSupport", swiftSettings: swift),
    .testTarget(name: "LangTests", dependencies: ["Lang", "TestSupport"], exclude: ["Transcripts", "Fuzz"], swiftSettings: swift),
    .testTarget(name: "RuntimeTests", dependencies: ["Runtime", "TestSupport", "VectorKernels"], exclude: ["Fixtures"], swiftSettings: swift),
    .testTarget(
      name: "PicturesTests", dependencies: ["Pictures", "Graphics", "TestSupport"], exclude: ["Fixtures", "Transcripts"], swiftSettings: swift),
    .testTarget(name: "PlotTests", dependencies: ["Pictures", "TestSupport"], exclude: ["Scripts", "Expected", "facts.R"], swiftSettings: swift),
    .testTarget(
      name: "NNBindingsTests", dependencies: ["NNBindings", "TestSupport"], exclude: ["Transcripts", "Fixtures"], swiftSettings: swift),
    .testTarget(
      name: "replTests", dependencies: ["TestSupport", "Kernel", "Runtime", "Pictures", "CZeroMQ"], exclude: ["Scripts"], swiftSettings: swift),
  ])
