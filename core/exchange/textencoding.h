#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace trato::exchange {

enum class TextEncoding { Utf8, Windows1252, Utf16 };

/// utf-8, windows-1252, utf-16: the names of mapping files.
QString encodingName(TextEncoding encoding);
std::optional<TextEncoding> encodingFromName(QStringView name);

struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// One decision for the whole file: a byte-order mark, else UTF-8 when every byte fits, else Windows-1252. `wanted`
/// (from a mapping) is obeyed. Codes: `empty_file`; `spreadsheet_file` (an XLSX or XLS, which is not text);
/// `contradictory_encoding` when some lines are UTF-8 and others are not, with both lines in detail.
Result<DecodedText> decodeText(const QByteArray& bytes, std::optional<TextEncoding> wanted = {});

} // namespace trato::exchange
