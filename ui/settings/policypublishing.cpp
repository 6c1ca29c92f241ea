// The part of PoliciesPane that changes something: a file is checked, a version published.
#include "ui/settings/policiespane.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/widgets/asksheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>

namespace trato::ui {

using negotiation::Policy;
using negotiation::PolicyInForce;

void PoliciesPane::showFileHead()
{
    const PolicyInForce& inForce = *m_reading.inForce();
    m_title->setText(tr("%1 · for %2").arg(QFileInfo(m_path).fileName(), inForce.name));
    const auto tell = [this](const QString& text, Tone tone) {
        m_facts->setStyle({Type::Small, tone});
        m_facts->setText(text);
    };
    const int findings = static_cast<int>(m_reading.file->findings.size());
    if (findings > 0)
        return tell(
            tr("%n finding(s): it can't be published. Correct the file, then read it again.", nullptr, findings),
            Tone::Crit);
    if (!m_reading.isNews())
        return tell(tr("It is the same as version %1: there is nothing to publish.").arg(inForce.version), Tone::Text2);
    tell(tr("Nothing speaks against it. Published, it is version %1.").arg(inForce.version + 1), Tone::Ok);
}

void PoliciesPane::showActs()
{
    const bool known = m_reading.inForce() != nullptr;
    const bool hasFile = m_reading.file.has_value();
    m_open->setVisible(m_reading.leads && known && !hasFile);
    m_again->setVisible(hasFile);
    m_close->setVisible(hasFile);
    m_publish->setVisible(m_reading.leads && (hasFile || m_reading.isNews()));
    m_publish->setEnabled(m_reading.isNews());
    m_publish->setText(hasFile ? tr("Publish…") : tr("Put version %1 in force again…").arg(m_reading.is.version));
    m_view->setEnabled(!hasFile || m_reading.shown);
    const std::size_t campaigns = m_reading.shown ? m_reading.shown->campaigns.size() : 0;
    m_view->setNote(QStringLiteral("campaigns"), campaigns == 0 ? QString() : QString::number(campaigns));
    if (known && !m_reading.leads)
        say(tr("Only a supervisor publishes a policy."), Tone::Text2);
}

void PoliciesPane::askFile()
{
    if (!m_open->isVisible())
        return;
    auto* dialog = new QFileDialog(this, tr("A policy's file"), QString(), tr("Policies (*.toml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PoliciesPane::openFile);
    dialog->open();
}

void PoliciesPane::openFile(const QString& path)
{
    m_context.runner.compute(
        this, [path](const JobToken&) { return readPolicyFile(path); },
        [this, path](const Result<QByteArray>& bytes) {
            if (!bytes)
                return say(bytes.error().message, Tone::Crit);
            m_path = path;
            takeFile(*bytes);
        });
}

void PoliciesPane::takeFile(const QByteArray& bytes)
{
    say({}, Tone::Text2);
    m_wish = {.creditor = m_wish.creditor, .file = bytes};
    refresh();
    m_sheet->setFocus(Qt::OtherFocusReason);
}

void PoliciesPane::closeFile()
{
    say({}, Tone::Text2);
    m_path.clear();
    m_wish = {.creditor = m_wish.creditor};
    refresh();
    m_versions->setFocus(Qt::OtherFocusReason);
}

void PoliciesPane::publish()
{
    if (!m_publish->isVisible() || !m_publish->isEnabled())
        return;
    const PolicyInForce& inForce = *m_reading.inForce();
    if (!m_ask)
        m_ask = new AskSheet(look(), window());
    m_ask->ask({.title = tr("Publish version %1 for %2?").arg(inForce.version + 1).arg(inForce.name),
        .text = tr("It replaces version %1 at once, for everybody. Offers on the table and agreements stay as they "
                   "were made; an earlier version can be put in force again.")
                    .arg(inForce.version),
        .placeholder = tr("Why"),
        .needsWords = true,
        .confirm = tr("Publish"),
        .done = [this](int, const QString& reason) { publishNow(reason); }});
}

/// What is published is what was checked and seen, whatever the file says by now.
void PoliciesPane::publishNow(const QString& reason)
{
    m_context.runner.run(
        this,
        [clock = &m_context.clock, publication = negotiation::PolicyPublication{.creditor = m_reading.is.creditor,
                                       .toml = m_reading.toml,
                                       .actor = m_context.user,
                                       .reason = reason,
                                       .replaces = m_reading.inForce()->version}](storage::Database& database,
            const JobToken&) { return negotiation::PolicyVersions(database, *clock).publish(publication); },
        [this](const Result<Policy>& policy) {
            if (policy) {
                closeFile();
                say(tr("Version %1 is in force.").arg(policy->version), Tone::Ok);
            } else {
                say(policy.error().message, Tone::Crit);
                refresh();
            }
        });
}

} // namespace trato::ui
