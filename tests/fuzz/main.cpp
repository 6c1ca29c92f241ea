#include "fuzz/readers.h"

#include <QLoggingCategory>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

// What libFuzzer calls. The environment variable TRATO_FUZZ names the reader.

namespace {

void (*chosen)(QByteArrayView bytes) = nullptr;

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    const char* const name = std::getenv("TRATO_FUZZ");
    for (const trato::fuzz::Reader& reader : trato::fuzz::readers()) {
        if (name && std::strcmp(name, reader.name) == 0)
            chosen = reader.read;
    }
    if (!chosen) {
        std::fprintf(stderr, "TRATO_FUZZ names no reader; there are:");
        for (const trato::fuzz::Reader& reader : trato::fuzz::readers())
            std::fprintf(stderr, " %s", reader.name);
        std::fprintf(stderr, "\n");
        std::exit(2);
    }
    // Readers warn about what they refuse, thousands of times a second here.
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    return 0;
}

// The bytes lie in a block of exactly their size, so that reading behind their end is seen.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    chosen({reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)});
    return 0;
}
