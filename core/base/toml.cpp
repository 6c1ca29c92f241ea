#include "base/toml.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <toml++/toml.h>

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

} // namespace

Result<QJsonObject> parse(QByteArrayView bytes)
{
    // The library's result without exceptions destroys the wrong member in 3.3.0.
    try {
        return toObject(tomlpp::parse(std::string_view(bytes.data(), static_cast<size_t>(bytes.size()))));
    } catch (const tomlpp::parse_error& error) {
        const auto at = error.source().begin;
        const std::string_view what = error.description();
        return failure(QStringLiteral("invalid_toml"),
            QCoreApplication::translate("base", "Line %1, column %2 can't be read: %3")
                .arg(at.line)
                .arg(at.column)
                .arg(QString::fromUtf8(what.data(), static_cast<qsizetype>(what.size()))),
            {{QStringLiteral("line"), static_cast<qint64>(at.line)},
                {QStringLiteral("column"), static_cast<qint64>(at.column)}});
    }
}

} // namespace trato::toml
