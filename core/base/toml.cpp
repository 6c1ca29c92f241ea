#include "base/toml.h"

#include "base/tomltable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <sstream>

// Inside namespace trato the library's own `toml` would be hidden.
namespace tomlpp = ::toml;

namespace trato::toml {
namespace {

QJsonObject toObject(const tomlpp::table& table);

template <class Time>
QString isoText(const Time& time)
{
    std::ostringstream out;
    out << time;
    return QString::fromStdString(out.str());
}

QJsonValue toValue(const tomlpp::node& node);

QJsonArray toArray(const tomlpp::array& array)
{
    QJsonArray out;
    for (const tomlpp::node& element : array)
        out.append(toValue(element));
    return out;
}

QJsonValue toValue(const tomlpp::node& node)
{
    switch (node.type()) {
    case tomlpp::node_type::table: return toObject(*node.as_table());
    case tomlpp::node_type::array: return toArray(*node.as_array());
    case tomlpp::node_type::string: return QString::fromStdString(node.as_string()->get());
    case tomlpp::node_type::integer: return static_cast<qint64>(node.as_integer()->get());
    case tomlpp::node_type::floating_point: return node.as_floating_point()->get();
    case tomlpp::node_type::boolean: return node.as_boolean()->get();
    case tomlpp::node_type::date: return isoText(node.as_date()->get());
    case tomlpp::node_type::time: return isoText(node.as_time()->get());
    case tomlpp::node_type::date_time: return isoText(node.as_date_time()->get());
    case tomlpp::node_type::none: break;
    }
    return {};
}

QJsonObject toObject(const tomlpp::table& table)
{
    QJsonObject out;
    for (const auto& [key, node] : table)
        out.insert(QString::fromStdString(std::string(key.str())), toValue(node));
    return out;
}

/// Dots in one line: a key has no more parts than that.
constexpr qsizetype mostDots = 200;

/// The line of a key of too many parts, counted from 1; 0: there is none.
tomlpp::source_index lineOfEndlessKey(QByteArrayView bytes)
{
    qsizetype dots = 0;
    tomlpp::source_index line = 1;
    for (const char byte : bytes) {
        if (byte == '.' && ++dots > mostDots)
            return line;
        if (byte != '\n')
            continue;
        dots = 0;
        ++line;
    }
    return 0;
}

/// Behind the string that begins at `at`; one that is never closed ends with its line or with the document.
qsizetype endOfString(QByteArrayView bytes, qsizetype at)
{
    const char quote = bytes[at];
    const bool severalLines = bytes.sliced(at).startsWith(QByteArray(3, quote));
    const qsizetype length = severalLines ? 3 : 1;
    const QByteArray closing(length, quote);
    for (at += length; at < bytes.size(); ++at) {
        if (bytes[at] == '\n' && !severalLines)
            return at;
        if (bytes[at] == '\\' && quote == '"')
            ++at;
        else if (bytes.sliced(at).startsWith(closing))
            break;
    }
    at = std::min(at + length, bytes.size());
    // Up to two quotation marks may stand before the closing ones.
    for (int i = 0; severalLines && i < 2 && at < bytes.size() && bytes[at] == quote; ++i)
        ++at;
    return at;
}

/// The line of the first letter beyond ASCII outside of strings and comments, counted from 1; 0: there is none.
tomlpp::source_index lineOfBareLetter(QByteArrayView bytes)
{
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < bytes.size()) {
        const char byte = bytes[at];
        if (byte == '"' || byte == '\'') {
            at = endOfString(bytes, at);
        } else if (byte == '#') {
            const qsizetype end = bytes.indexOf('\n', at);
            at = end < 0 ? bytes.size() : end;
        } else if (static_cast<unsigned char>(byte) >= 0x80) {
            return static_cast<tomlpp::source_index>(1 + std::count(bytes.begin(), bytes.begin() + at, '\n'));
        } else {
            ++at;
        }
    }
    return 0;
}

tl::unexpected<Fault> faultAt(tomlpp::source_index line, const QString& words)
{
    const tomlpp::source_position place{line, 1};
    return tl::unexpected(Fault{words, {place, place, {}}});
}

} // namespace

tl::expected<tomlpp::table, Fault> parseTable(QByteArrayView bytes)
{
    if (const tomlpp::source_index line = lineOfEndlessKey(bytes))
        return faultAt(line, QStringLiteral("too many dots in one line"));
    // Asked whether such a letter in a key is a blank, 3.3.0 runs into what it calls unreachable.
    if (const tomlpp::source_index line = lineOfBareLetter(bytes))
        return faultAt(line, QStringLiteral("a key with other letters than a to z stands in quotation marks"));
    // The library's result without exceptions destroys the wrong member in 3.3.0.
    try {
        return tomlpp::parse(std::string_view(bytes.data(), static_cast<size_t>(bytes.size())));
    } catch (const tomlpp::parse_error& error) {
        const std::string_view words = error.description();
        return tl::unexpected(
            Fault{QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())), error.source()});
    }
}

Result<QJsonObject> parse(QByteArrayView bytes)
{
    const auto table = parseTable(bytes);
    if (table)
        return toObject(*table);
    const Fault& fault = table.error();
    return failure(QStringLiteral("invalid_toml"),
        QCoreApplication::translate("base", "Line %1, column %2 can't be read: %3")
            .arg(fault.place.begin.line)
            .arg(fault.place.begin.column)
            .arg(fault.words),
        {{QStringLiteral("line"), static_cast<qint64>(fault.place.begin.line)},
            {QStringLiteral("column"), static_cast<qint64>(fault.place.begin.column)}});
}

} // namespace trato::toml
