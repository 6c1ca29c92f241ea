#include "ui/payments/prooflist.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/payments/proofsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linesdelegate.h"

#include <QHBoxLayout>
#include <QListWidget>

namespace trato::ui {

using payments::Proof;
using payments::ProofState;

namespace {

QString proofStateWords(const Proof& proof)
{
    switch (proof.state) {
    case ProofState::Claimed: return ProofList::tr("received, not confirmed");
    case ProofState::Unknown: return ProofList::tr("the bank does not know it");
    case ProofState::Confirmed: return ProofList::tr("confirmed: the payment is there");
    case ProofState::Contradicted: return ProofList::tr("does not fit: %1").arg(proof.problem);
    case ProofState::Withdrawn: return ProofList::tr("taken away");
    }
    Q_UNREACHABLE();
}

Tone proofTone(ProofState state)
{
    switch (state) {
    case ProofState::Claimed: return Tone::Warn;
    case ProofState::Unknown:
    case ProofState::Contradicted: return Tone::Crit;
    case ProofState::Confirmed: return Tone::Ok;
    case ProofState::Withdrawn: return Tone::Text3;
    }
    Q_UNREACHABLE();
}

bool isWithdrawable(const Proof& proof)
{
    return proof.state != ProofState::Confirmed && proof.state != ProofState::Withdrawn;
}

QString instalmentWords(const negotiation::AgreementInstalment& one)
{
    const QString due = format::date(one.due);
    return one.number == 0 ? ProofList::tr("Entry, due on %1").arg(due)
                           : ProofList::tr("Instalment %1, due on %2").arg(one.number).arg(due);
}

} // namespace

ProofList::ProofList(const DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QListWidget)
    , m_attach(new Button(context.look, tr("Attach a receipt…")))
    , m_withdraw(new Button(context.look, tr("Take away"), ButtonKind::Quiet))
    , m_notice(new Label(context.look, QString(), {Type::Small, Tone::Crit}))
{
    const Look& look = context.look;
    m_list->setAccessibleName(tr("Receipts of this case"));
    LinesDelegate::give(*m_list, look);
    m_attach->setGlyph(Icon::Attachment);
    auto* content = new QWidget;
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_attach);
    buttons->addStretch(1);
    buttons->addWidget(m_withdraw);
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(look.px(12), 0, look.px(12), look.px(10));
    inside->setSpacing(look.px(6));
    inside->addWidget(m_list);
    inside->addWidget(m_notice);
    inside->addLayout(buttons);
    m_part = new Disclosure(look, tr("Receipts"), content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_part);
    m_notice->hide();
    hide();
    connect(m_attach, &Button::clicked, this, &ProofList::attach);
    connect(m_withdraw, &Button::clicked, this, &ProofList::withdraw);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_withdraw->setVisible(
            row >= 0 && row < std::ssize(m_proofs) && isWithdrawable(m_proofs[static_cast<size_t>(row)].proof));
    });
}

void ProofList::registerActions()
{
    m_context.actions.add({.id = QStringLiteral("payment.proof"),
                              .text = tr("Attach a receipt"),
                              .group = tr("Payment"),
                              .icon = Icon::Attachment},
        this, [this] { attach(); });
    m_context.actions.setEnabled(QStringLiteral("payment.proof"), false, tr("No case is open"));
}

void ProofList::showCase(const OpenCase& openCase)
{
    const bool other = openCase.debtor != m_case.debtor;
    m_case = openCase;
    const bool shown = openCase.debtor.isValid() && !openCase.care && openCase.rightParty;
    if (other || !shown) {
        m_reading.cancel();
        m_agreement.reset();
        if (m_sheet)
            m_sheet->close();
        take({});
    }
    setVisible(shown);
    m_context.actions.setEnabled(QStringLiteral("payment.proof"), shown,
        openCase.debtor.isValid() ? tr("Amounts are hidden") : tr("No case is open"));
    if (shown)
        refresh();
}

void ProofList::setAgreement(const std::optional<negotiation::Agreement>& agreement) { m_agreement = agreement; }

Result<std::vector<ProofList::Shown>> ProofList::load(storage::Database& database, const Clock& clock, DebtorId debtor)
{
    payments::Proofs proofs(database, clock);
    TRATO_TRY(const auto all, proofs.ofDebtor(debtor));
    std::vector<Shown> shown;
    for (const Proof& one : all) {
        TRATO_TRY(auto twins, proofs.twins(one));
        shown.push_back({one, std::move(twins)});
    }
    return shown;
}

void ProofList::refresh()
{
    if (!isVisibleTo(parentWidget()) || !m_case.debtor.isValid())
        return;
    m_reading.cancel();
    m_reading = m_context.runner.run(
        this,
        [clock = &m_context.clock, debtor = m_case.debtor](
            storage::Database& database, const JobToken&) { return load(database, *clock, debtor); },
        [this](Result<std::vector<Shown>> proofs) {
            m_notice->setText(proofs ? QString() : proofs.error().message);
            m_notice->setVisible(!proofs);
            if (proofs)
                take(std::move(*proofs));
            Q_EMIT loaded();
        });
}

void ProofList::take(std::vector<Shown> proofs)
{
    m_proofs = std::move(proofs);
    const int chosen = m_list->currentRow();
    m_list->clear();
    for (const Shown& one : m_proofs) {
        const bool pdf = one.proof.mimeType == QStringLiteral("application/pdf");
        auto* row = new QListWidgetItem(
            m_context.look.icon(pdf ? Icon::Document : Icon::Image, Tone::Text2), linesOf(one), m_list);
        row->setData(LinesDelegate::ToneRole, QVariant::fromValue(proofTone(one.proof.state)));
    }
    m_list->setVisible(!m_proofs.empty());
    m_list->setCurrentRow(std::min(chosen, m_list->count() - 1));
    m_withdraw->setVisible(false);
    m_part->setSummary(m_proofs.empty() ? tr("none") : format::count(std::ssize(m_proofs)));
}

QString ProofList::linesOf(const Shown& shown) const
{
    const Proof& proof = shown.proof;
    QString lines = tr("%1: %2").arg(format::money(proof.amount.cents()), proofStateWords(proof)) + u'\n' +
                    tr("of %1 · attached by %2").arg(format::date(proof.paidOn), proof.attachedBy);
    if (!proof.endToEndId.isEmpty())
        lines += QStringLiteral(" · ") + proof.endToEndId;
    for (const payments::ProofTwin& twin : shown.twins)
        lines += u'\n' + (twin.sameFile ? tr("%1 showed the same file").arg(twin.name)
                                        : tr("%1 showed the same Pix").arg(twin.name));
    return lines;
}

/// The instalments that are open, the next one first.
std::vector<ProofTarget> ProofList::targets() const
{
    std::vector<ProofTarget> targets;
    if (m_agreement) {
        for (const negotiation::AgreementInstalment& one : m_agreement->instalments) {
            if (one.status == QStringLiteral("open"))
                targets.push_back({instalmentWords(one), one.id, one.open});
        }
    }
    targets.push_back({tr("Nothing in particular"), std::nullopt, {}});
    return targets;
}

void ProofList::attach()
{
    if (!m_case.debtor.isValid() || m_case.care || !m_case.rightParty)
        return;
    if (!m_sheet) {
        m_sheet = new ProofSheet(m_context, window());
        connect(m_sheet, &ProofSheet::attached, this, [this] {
            m_part->setOpen(true);
            refresh();
        });
    }
    m_sheet->ask(m_case.debtor, targets());
}

ProofSheet* ProofList::sheet() const { return m_sheet; }

void ProofList::withdraw()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= std::ssize(m_proofs))
        return;
    m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user, debtor = m_case.debtor,
            id = m_proofs[static_cast<size_t>(row)].proof.id](storage::Database& database, const JobToken&) {
            return payments::Proofs(database, *clock).withdraw(debtor, id, user);
        },
        [this](const Result<Proof>& proof) {
            m_notice->setText(proof ? QString() : proof.error().message);
            m_notice->setVisible(!proof);
            refresh();
        });
}

} // namespace trato::ui
