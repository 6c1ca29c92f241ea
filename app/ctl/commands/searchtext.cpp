#include "app/ctl/commands/searchtext.h"

#include "app/ctl/jsonvalues.h"
#include "app/ctl/values.h"
#include "storage/database.h"
#include "timeline/search.h"

#include <CLI/CLI.hpp>

namespace trato::ctl {

using namespace Qt::StringLiterals;

void SearchCommand::declare(CLI::App& app)
{
    app.add_option("TEXT", m_text, QT_TRANSLATE_NOOP("ctlhelp", "words, or their beginnings"))->required();
    app.add_option("--limit", m_limit, QT_TRANSLATE_NOOP("ctlhelp", "at most so many (50)"));
    app.add_option("--debtor", m_debtor, QT_TRANSLATE_NOOP("ctlhelp", "only on this debtor's timeline"));
}

Result<void> SearchCommand::run(Context& context)
{
    timeline::SearchRequest request{.text = QString::fromStdString(m_text)};
    TRATO_TRY(request.limit, limitValue(m_limit));
    if (!m_debtor.empty()) {
        TRATO_TRY(const qint64 debtor, integerValue(m_debtor));
        request.debtor = DebtorId(debtor);
    }
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto hits, timeline::Search(*database).find(request));
    for (const timeline::SearchHit& hit : hits)
        context.printLine({{u"debtor"_s, hit.debtor.value()}, {u"interaction"_s, hit.interaction.value()},
            {u"at"_s, orNull(hit.at)}, {u"channel"_s, hit.channel}, {u"snippet"_s, hit.snippet.text}});
    return {};
}

} // namespace trato::ctl
