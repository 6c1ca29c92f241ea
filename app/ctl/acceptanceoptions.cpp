#include "app/ctl/acceptanceoptions.h"

#include "app/ctl/values.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

void AcceptanceOptions::declare(CLI::App& app)
{
    app.add_option("--evidence", m_evidence, QT_TRANSLATE_NOOP("ctlhelp", "the timeline line in which they accepted"));
    app.add_option("--accepted-by", m_kind,
        QT_TRANSLATE_NOOP("ctlhelp", "how: message, call, in_person, portal_signature, declared"));
    app.add_option("--channel", m_channel, QT_TRANSLATE_NOOP("ctlhelp", "on which channel; default: that of the line"));
    app.add_option(
        "--handle", m_handle, QT_TRANSLATE_NOOP("ctlhelp", "from which number or address; default: that of the line"));
    app.add_option(
        "--accepted-at", m_at, QT_TRANSLATE_NOOP("ctlhelp", "when (ISO); default: the line's instant, else now"));
    app.add_option(
        "--because", m_because, QT_TRANSLATE_NOOP("ctlhelp", "why there is no line, or what else is to be known"));
}

Result<std::optional<negotiation::Acceptance>> AcceptanceOptions::value() const
{
    const bool given = !(m_evidence + m_kind + m_channel + m_handle + m_at + m_because).empty();
    if (!given)
        return std::optional<negotiation::Acceptance>();
    negotiation::Acceptance said{.channel = QString::fromStdString(m_channel),
        .handle = QString::fromStdString(m_handle),
        .reason = QString::fromStdString(m_because)};
    if (!m_evidence.empty()) {
        TRATO_TRY(const qint64 line, integerValue(m_evidence));
        said.interaction = InteractionId(line);
    }
    if (!m_kind.empty()) {
        TRATO_TRY(said.kind, choiceValue(m_kind, negotiation::acceptanceKindFromName,
                                 "message, call, in_person, portal_signature, declared"));
    }
    if (!m_at.empty()) {
        TRATO_TRY(said.at, Instant::parse(QString::fromStdString(m_at), deskZone()));
    }
    return std::optional(std::move(said));
}

} // namespace trato::ctl
