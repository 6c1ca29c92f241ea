#pragma once

#include "base/id.h"

#include <QString>

#include <span>

namespace trato::insight {

/// JSON: the statements over many debtors join with it.
inline QString listOf(std::span<const DebtorId> debtors)
{
    QByteArray list("[");
    for (const DebtorId debtor : debtors)
        list.append(list.size() > 1 ? "," : "").append(QByteArray::number(debtor.value()));
    return QString::fromLatin1(list + ']');
}

} // namespace trato::insight
