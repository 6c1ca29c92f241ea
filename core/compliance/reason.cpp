#include "compliance/reason.h"

#include "debts/holdkind.h"

#include <QCoreApplication>

namespace trato::compliance {
namespace {

struct Written {
    QString operator()(int number) const { return QString::number(number); }
    QString operator()(QDate date) const { return date.toString(QStringLiteral("dd/MM/yyyy")); }
    QString operator()(const QString& text) const { return text; }
};

} // namespace

Reason Reason::of(const debts::Hold& hold)
{
    Reason reason;
    reason.m_context = "debts";
    reason.m_text = debts::holdKind(hold.reason).text;
    return reason;
}

QString Reason::text() const
{
    if (m_what) {
        if (const auto* hours = std::get_if<calendar::ContactAnswer>(m_what.get()))
            return hours->reason();
    }
    if (!m_text)
        return {};
    const QString text = QCoreApplication::translate(m_context, m_text);
    const auto* const parts = m_what ? std::get_if<std::vector<Part>>(m_what.get()) : nullptr;
    const auto part = [&](size_t i) { return std::visit(Written{}, (*parts)[i]); };
    switch (parts ? parts->size() : 0) {
    case 0: return text;
    case 1: return text.arg(part(0));
    case 2: return text.arg(part(0), part(1));
    default: return text.arg(part(0), part(1), part(2));
    }
}

} // namespace trato::compliance
