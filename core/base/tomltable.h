#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

// The library asserts in debug builds what it then checks: "[[[" would end the program instead of being refused.
#ifndef TOML_ASSERT
#define TOML_ASSERT(expr) static_cast<void>(0)
#endif
// Deep enough for every file of ours; walking and destroying tables is recursive.
#ifndef TOML_MAX_NESTED_VALUES
#define TOML_MAX_NESTED_VALUES 32
#endif
#include <toml++/toml.h>

namespace trato::toml {

/// Why bytes are no TOML, in the library's English words, and where.
struct Fault {
    QString words;
    ::toml::source_region place;
};

/// A document as the library's own tables, for readers that name the place of what is wrong; others take parse().
/// The only way into the library: it never throws, and refuses keys of so many parts that walking their tables would
/// need more stack than a thread has.
tl::expected<::toml::table, Fault> parseTable(QByteArrayView bytes);

} // namespace trato::toml
