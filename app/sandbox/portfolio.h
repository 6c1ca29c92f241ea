#pragma once

#include "app/sandbox/people.h"

namespace trato::sandbox {

/// The invented debtors' debts as a creditor would send them: CSV, `;`, UTF-8, decimal commas, dd/mm/yyyy.
QByteArray portfolioCsv(const People& people, int debtors, QDate today);

} // namespace trato::sandbox
