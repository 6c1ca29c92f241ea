#include "compliance/reason.h"

#include "debts/holdkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace trato::compliance {
namespace {

struct Written {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(QDate date) const { return date.toString(QStringLiteral("dd/MM/yyyy")); }
    QString operator()(const QString& text) const { return text; }
};

bool isSaid(const ReasonText::Part& part) { return !std::holds_alternative<std::monostate>(part); }

} // namespace

Reason Reason::of(const debts::Hold& hold)
{
    Reason reason;
    reason.m_what = ReasonText{"debts", debts::holdKind(hold.reason).text, {}};
    return reason;
}

QString Reason::text() const
{
    if (const auto* hours = std::get_if<calendar::ContactAnswer>(&m_what))
        return hours->reason();
    const auto& [context, source, parts] = std::get<ReasonText>(m_what);
    if (!source)
        return {};
    const QString text = QCoreApplication::translate(context, source);
    const auto part = [&](size_t i) { return std::visit(Written{}, parts[i]); };
    switch (std::count_if(parts.begin(), parts.end(), isSaid)) {
    case 0: return text;
    case 1: return text.arg(part(0));
    case 2: return text.arg(part(0), part(1));
    default: return text.arg(part(0), part(1), part(2));
    }
}

} // namespace trato::compliance
