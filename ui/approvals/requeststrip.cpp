#include "ui/approvals/requeststrip.h"

#include "storage/database.h"
#include "ui/approvals/requestsheet.h"
#include "ui/approvals/requestwords.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/widgets/button.h"

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using approvals::Request;
using approvals::RequestState;

namespace {

/// How long an answer stands over the case.
constexpr auto answerShown = 24h;

QString seenKey(const Request& request)
{
    return QStringLiteral("%1.%2.%3")
        .arg(static_cast<int>(request.kind()))
        .arg(request.id())
        .arg(static_cast<int>(request.state));
}

Icon stateIcon(const Request& request)
{
    switch (request.state) {
    case RequestState::Waiting: return Icon::Hourglass;
    case RequestState::Approved: return Icon::Done;
    case RequestState::Refused: return Icon::Stop;
    case RequestState::Expired:
    case RequestState::Withdrawn: return Icon::Clock;
    }
    Q_UNREACHABLE();
}

} // namespace

RequestStrip::RequestStrip(const DeskContext& context, QWidget* parent)
    : Banner(context.look, Tone::Warn, Icon::Hourglass, Shape::Strip, parent)
    , m_context(context)
    , m_look(addButton(tr("Answer")))
    , m_dismiss(addButton(tr("Understood")))
{
    setObjectName(QStringLiteral("request"));
    connect(m_look, &Button::clicked, this, &RequestStrip::openRequest);
    connect(m_dismiss, &Button::clicked, this, &RequestStrip::dismiss);
    hide();
}

void RequestStrip::registerActions()
{
    m_context.actions.add({.id = QStringLiteral("case.request"),
                              .text = tr("What was asked for in this case"),
                              .sequence = QKeySequence(QStringLiteral("Ctrl+Shift+W")),
                              .group = tr("Case"),
                              .icon = Icon::Done},
        this, [this] { openRequest(); });
    showRequest();
}

void RequestStrip::hideEvent(QHideEvent* event)
{
    if (m_sheet)
        m_sheet->close();
    Banner::hideEvent(event);
}

void RequestStrip::showCase(const OpenCase& openCase)
{
    const bool other = openCase.debtor != m_case.debtor;
    m_case = openCase;
    if (other) {
        if (m_sheet)
            m_sheet->close();
        m_request.reset();
        showRequest();
    }
    refresh();
}

void RequestStrip::refresh()
{
    m_reading.cancel();
    if (!m_case.debtor.isValid() || m_case.care) {
        m_request.reset();
        return showRequest();
    }
    m_reading = m_context.runner.run(
        this,
        [clock = &m_context.clock, user = m_context.user, debtor = m_case.debtor](
            storage::Database& database, const JobToken&) {
            return approvals::requestsOf(database, *clock, user, debtor, clock->now() - answerShown);
        },
        [this](const Result<std::vector<Request>>& requests) {
            if (requests)
                take(*requests);
            Q_EMIT loaded();
        });
}

/// What waits comes before what was answered; of these the latest.
void RequestStrip::take(const std::vector<Request>& requests)
{
    m_request.reset();
    for (const Request& one : requests) {
        const bool waits = m_request && m_request->waits() && !one.waits();
        if (!waits && !m_seen.contains(seenKey(one)))
            m_request = one;
    }
    showRequest();
}

void RequestStrip::showRequest()
{
    setVisible(m_request.has_value());
    m_context.actions.setEnabled(QStringLiteral("case.request"), m_request.has_value(),
        m_case.debtor.isValid() ? tr("Nothing was asked for in this case.") : tr("No case is open."));
    if (!m_request)
        return;
    setKind(requestTone(*m_request), stateIcon(*m_request));
    setTexts(QStringLiteral("%1 · %2").arg(requestTitle(*m_request), requestStateWords(*m_request)),
        m_request->waits() ? requestAge(*m_request, m_context.clock.now()) : QString());
    m_look->setText(m_request->isMine() ? tr("Answer") : tr("Look at it"));
    m_dismiss->setVisible(!m_request->waits());
}

void RequestStrip::openRequest()
{
    if (!m_request)
        return;
    if (!m_sheet) {
        m_sheet = new RequestSheet(m_context, window());
        connect(m_sheet, &RequestSheet::answered, this, [this] {
            refresh();
            Q_EMIT caseChanged();
        });
    }
    m_sheet->open(*m_request);
}

RequestSheet* RequestStrip::sheet() const { return m_sheet; }

void RequestStrip::dismiss()
{
    if (m_request)
        m_seen.insert(seenKey(*m_request));
    refresh();
}

} // namespace trato::ui
