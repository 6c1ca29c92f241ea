#include "app/ctl/commands/contactexclusions.h"

#include "app/ctl/jsonvalues.h"
#include "parties/exclusions.h"
#include "storage/database.h"

namespace trato::ctl {

using namespace Qt::StringLiterals;

void ContactExclusionsCommand::declare(CLI::App&) {}

Result<void> ContactExclusionsCommand::run(Context& context)
{
    TRATO_TRY(storage::Database* const database, context.database());
    TRATO_TRY(const auto lists, parties::Exclusions(*database).lists(context.clock().today()));
    for (const parties::ExclusionList& list : lists)
        context.printLine({{u"list"_s, list.name}, {u"legal"_s, list.legal}, {u"source"_s, list.source},
            {u"in_force"_s, list.inForce}, {u"entries"_s, list.entries}, {u"listed_by"_s, list.listedBy},
            {u"listed_at"_s, orNull(list.listedAt)}});
    return {};
}

} // namespace trato::ctl
