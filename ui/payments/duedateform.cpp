#include "ui/payments/duedateform.h"

#include "payments/paymentrequests.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"
#include "ui/format/when.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace trato::ui {

using negotiation::Agreement;

namespace {

/// The instalment moves, and where a charge was made for the old day there is one for the new.
Result<Agreement> moveInstalment(storage::Database& database, const Clock& clock, AgreementId id,
    const negotiation::RescheduleRequest& request, const ChargeBy& charge)
{
    return database.transaction([&]() -> Result<Agreement> {
        TRATO_TRY(const Agreement after, negotiation::Agreements(database, clock).reschedule(id, request));
        if (charge.asked)
            TRATO_CHECK(payments::PaymentRequests(database, clock)
                            .create({.debtor = after.debtor, .agreement = after.id}, charge.method, charge.account,
                                request.actor));
        return after;
    });
}

} // namespace

DueDateForm::DueDateForm(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_day(new QLineEdit)
    , m_read(new Label(context.look, QString(), {Type::Small, Tone::Text2}))
    , m_reason(new QLineEdit)
    , m_following(new QCheckBox(tr("the later ones too")))
    , m_problem(new Paragraph(context.look, QString(), {Type::Small, Tone::Crit, Weight::Medium}))
    , m_done(new Banner(context.look, Tone::Ok, Icon::Calendar, Banner::Shape::Notice))
    , m_undo(m_done->addButton(tr("Undo")))
    , m_do(new Button(context.look, tr("Move the instalment")))
{
    m_day->setAccessibleName(tr("New due day"));
    m_day->setPlaceholderText(tr("27/11, friday, tomorrow"));
    m_reason->setAccessibleName(tr("Why the day changes"));
    m_reason->setPlaceholderText(tr("why: is paid on the 15th"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(context.look.px(38), context.look.px(4), context.look.px(16), context.look.px(10));
    layout->setSpacing(context.look.px(6));
    for (QWidget* part : {static_cast<QWidget*>(m_done), static_cast<QWidget*>(m_day), static_cast<QWidget*>(m_read),
             static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_following), static_cast<QWidget*>(m_problem),
             static_cast<QWidget*>(m_do)})
        layout->addWidget(part);
    m_done->hide();
    m_problem->hide();
    connect(m_day, &QLineEdit::textChanged, this, &DueDateForm::readBack);
    for (QLineEdit* field : {m_day, m_reason})
        connect(field, &QLineEdit::returnPressed, this, &DueDateForm::submit);
    connect(m_do, &Button::clicked, this, &DueDateForm::submit);
    connect(m_undo, &Button::clicked, this,
        [this] { move(m_before, tr("The change of the day is taken back."), m_following->isChecked()); });
}

void DueDateForm::setAgreement(const std::optional<Agreement>& agreement, const ChargeBy& charge)
{
    const auto* const next = agreement ? agreement->nextOpen() : nullptr;
    const bool same =
        m_agreement && agreement && m_agreement->id == agreement->id && next != nullptr && next->number == m_number;
    m_agreement = agreement;
    m_charge = charge;
    m_number = next == nullptr ? -1 : next->number;
    if (same)
        return;
    m_day->clear();
    m_reason->clear();
    m_following->setChecked(false);
    m_done->hide();
    say(QString());
}

void DueDateForm::takeFocus() { m_day->setFocus(Qt::ShortcutFocusReason); }

void DueDateForm::readBack()
{
    const auto day = readDay(m_day->text(), m_context.clock.today());
    m_read->setText(day ? format::nearFullDate(*day) : QString());
    say(QString());
}

void DueDateForm::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void DueDateForm::submit()
{
    const auto day = readDay(m_day->text(), m_context.clock.today());
    if (!day) {
        m_day->setFocus(Qt::OtherFocusReason);
        return say(tr("I can't read this as a day to come: try 27/11 or friday."));
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus(Qt::OtherFocusReason);
        return say(tr("Say why the day changes."));
    }
    move(*day, m_reason->text(), m_following->isChecked());
}

void DueDateForm::move(QDate to, const QString& reason, bool following)
{
    const auto* const next = m_agreement ? m_agreement->nextOpen() : nullptr;
    if (next == nullptr || m_busy || !to.isValid())
        return;
    m_busy = true;
    const Clock* const clock = &m_context.clock;
    negotiation::RescheduleRequest request;
    request.number = next->number;
    request.due = to;
    request.following = following;
    request.actor = m_context.user;
    request.reason = reason;
    m_context.runner.run(
        this,
        [clock, id = m_agreement->id, request, charge = m_charge](storage::Database& database, const JobToken&) {
            return moveInstalment(database, *clock, id, request, charge);
        },
        [this, before = next->due](const Result<Agreement>& agreement) { done(before, agreement); });
}

void DueDateForm::done(QDate before, const Result<Agreement>& agreement)
{
    m_busy = false;
    const bool same = agreement && m_agreement && m_agreement->id == agreement->id;
    if (!agreement)
        return say(agreement.error().message);
    if (same) {
        const auto* const next = agreement->nextOpen();
        m_before = before;
        m_done->setTexts(tr("Moved from %1 to %2")
                             .arg(format::shortDate(before), next == nullptr ? QString() : format::nearDate(next->due)),
            m_charge.asked ? tr("A new charge takes the place of the old one.") : QString());
        m_done->show();
        m_day->clear();
        m_reason->clear();
    }
    Q_EMIT moved();
}

} // namespace trato::ui
