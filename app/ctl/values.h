#pragma once

#include "base/result.h"
#include "money/rounding.h"

#include <QDate>

#include <optional>
#include <string>

namespace trato::ctl {

/// Option values are read here and not by the command-line parser, so that an impossible one is a refusal (exit 1).

/// "2026-01-10" and nothing else; code `invalid_date`.
Result<QDate> dateValue(const std::string& text);
/// A whole number with or without minus; code `invalid_number`.
Result<qint64> integerValue(const std::string& text);
/// How many at most: 1 to 1,000,000; code `invalid_number`.
Result<int> limitValue(const std::string& text);
/// A state's two letters in any case, or nothing when the option wasn't given; code `invalid_uf`.
Result<QString> ufValue(const std::string& text);
/// half-even or half-up; code `invalid_choice`.
Result<money::Rounding> roundingValue(const std::string& text);

Failure invalidChoice(const QString& value, const QString& choices);

/// One of a set of names: `choiceValue(text, planSystemFromName, "price, sac, equal")`; code `invalid_choice`.
template <class Read>
auto choiceValue(const std::string& text, Read read, const char* choices)
    -> Result<typename decltype(read(QStringView()))::value_type>
{
    const QString value = QString::fromStdString(text);
    if (const auto chosen = read(value))
        return *chosen;
    return invalidChoice(value, QString::fromLatin1(choices));
}

} // namespace trato::ctl
