#include "ui/approvals/requestfacts.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

namespace trato::ui {

RequestFacts::RequestFacts(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.px(8));
    m_grid->setVerticalSpacing(look.px(2));
    m_grid->setColumnMinimumWidth(0, look.px(74));
    m_grid->setColumnStretch(1, 1);
}

void RequestFacts::show(const approvals::Request& request)
{
    while (QLayoutItem* const item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const RequestFact& fact : requestFacts(request)) {
        const bool beyond = fact.tone == Tone::Warn;
        const auto weight = beyond ? Weight::SemiBold : Weight::Regular;
        m_grid->addWidget(new Label(m_look, fact.name, {.tone = Tone::Text2}), row, 0);
        m_grid->addWidget(new Label(m_look, fact.value, {.weight = weight}), row, 1);
        auto* aside = new Label(m_look, fact.note,
            {.type = Type::Meta, .tone = fact.tone, .weight = beyond ? Weight::Medium : Weight::Regular});
        m_grid->addWidget(aside, row++, 2, Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace trato::ui
