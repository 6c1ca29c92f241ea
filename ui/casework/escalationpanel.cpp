#include "ui/casework/escalationpanel.h"

#include "ui/widgets/keychoice.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

EscalationPanel::EscalationPanel(const DeskContext& context)
    : ActPanel(context, tr("Escalate"),
          {.id = QStringLiteral("escalation"),
              .lead = tr("Somebody with more authority decides."),
              .button = tr("Give it to the supervisor"),
              .icon = Icon::Users,
              .leavesHands = true})
    , m_usual(new KeyChoice(context.look, tr("Usual reasons")))
    , m_reason(new QLineEdit)
{
    std::vector<KeyOption> options;
    for (const QString& text : {tr("asks for more than the policy allows"), tr("asks for a supervisor"),
             tr("complains of how we acted"), tr("suspects fraud"), tr("lawyer, Procon or court")})
        options.push_back({QStringLiteral("Alt %1").arg(options.size() + 1), text, text});
    m_usual->setOptions(std::move(options));
    m_reason->setAccessibleName(tr("What has to be decided"));
    m_reason->setPlaceholderText(tr("asks for 20 instalments, has a guarantor"));
    addField(tr("What has to be decided"), m_reason);
    form()->addWidget(m_usual);
    connect(m_usual, &KeyChoice::chosen, this, [this](const QString& text) {
        m_reason->setText(text);
        m_usual->setCurrent(text);
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text != m_usual->current())
            m_usual->clear();
        changed();
    });
    connect(m_reason, &QLineEdit::returnPressed, this, &EscalationPanel::submit);
}

std::optional<ActPanel::Act> EscalationPanel::act() const
{
    const QString reason = m_reason->text().trimmed();
    return reason.isEmpty() ? std::nullopt : std::optional<Act>(casework::EscalationAct{reason});
}

void EscalationPanel::clear()
{
    m_reason->clear();
    m_usual->clear();
}

void EscalationPanel::takeFocus() { m_reason->setFocus(Qt::ShortcutFocusReason); }

void EscalationPanel::chooseItem(int number) { m_usual->chooseAt(number); }

} // namespace trato::ui
