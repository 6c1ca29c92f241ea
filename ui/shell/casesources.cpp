#include "ui/shell/casesources.h"

#include "base/text.h"
#include "parties/debtors.h"
#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/format/brazil.h"

#include <QCoreApplication>

#include <optional>

namespace trato::ui {

using storage::Row;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(palette)
};

constexpr int most = 6;

/// What a source found, before it can be chosen.
struct Finding {
    DebtorId debtor;
    QString name;
    QString text;
    QString detail;
};

using Find = std::function<Result<std::vector<Finding>>(storage::Database&, const QString&)>;

Result<std::vector<Finding>> findPeople(storage::Database& database, const QString& query)
{
    TRATO_TRY(const auto people, parties::Debtors(database).find(query, most));
    std::vector<Finding> found;
    for (const parties::Debtor& one : people) {
        const QString place = one.city.isEmpty() ? one.uf : QStringLiteral("%1, %2").arg(one.city, one.uf);
        QStringList detail{format::document(one.document), place};
        detail.removeAll(QString());
        found.push_back({one.id, one.name, one.name, detail.join(QStringLiteral(" · "))});
    }
    return found;
}

Result<std::vector<Finding>> findContracts(storage::Database& database, const QString& query)
{
    const QString number = text::storable(query).toLower();
    return database.all(QStringLiteral("debts/contracts_by_number"),
        {{":from", number}, {":to", number + QChar(0xFFFD)}, {":limit", most}}, [](const Row& row) {
            const QString name = row.text("name");
            return Finding{row.id<DebtorId>("debtor_id"), name,
                Words::tr("Contract %1 · %2").arg(row.text("number"), name), row.text("creditor")};
        });
}

/// "300" and "300,00" are three hundred reais; nothing when it is no amount.
std::optional<qint64> centsOf(QString query)
{
    query.remove(QStringLiteral("R$")).remove(u'.').remove(QChar::Nbsp).remove(u' ');
    bool isNumber = false;
    const double reais = query.replace(u',', u'.').toDouble(&isNumber);
    return isNumber && reais > 0 && reais < 1e12 ? std::optional(qRound64(reais * 100)) : std::nullopt;
}

Result<std::vector<Finding>> findPayments(storage::Database& database, const QString& query)
{
    const QString amount = query.section(u' ', -1);
    const auto cents = centsOf(amount);
    if (!cents)
        return std::vector<Finding>();
    return database.all(
        QStringLiteral("payments/payments_of_amount"), {{":cents", *cents}, {":limit", most}}, [](const Row& row) {
            const QString name = row.text("name");
            const QDate day = row.instant("paid_at").dateIn(deskZone());
            return Finding{row.id<DebtorId>("debtor_id"), name,
                Words::tr("%1 · payment of %2 on %3")
                    .arg(name, format::money(row.integer("amount_cents")), format::shortDate(day)),
                {}};
        });
}

PaletteSource source(QChar prefix, Icon icon, const Find& find, Runner& runner, QObject* context,
    const std::function<void(DebtorId)>& open)
{
    PaletteSource made;
    made.prefix = prefix;
    made.search = [=, &runner](const QString& query, const std::function<void(std::vector<PaletteItem>)>& deliver) {
        if (query.isEmpty())
            return deliver({});
        const auto job = runner.run(
            context, [find, query](storage::Database& database, const JobToken&) { return find(database, query); },
            [icon, open, deliver](const Result<std::vector<Finding>>& found) {
                std::vector<PaletteItem> items;
                for (const Finding& one : found ? *found : std::vector<Finding>()) {
                    PaletteItem item{.section = Words::tr("Go to"),
                        .icon = icon,
                        .text = one.text,
                        .detail = one.detail,
                        .keys = {}};
                    item.run = [open, debtor = one.debtor] { open(debtor); };
                    item.preview = [name = one.name](const auto& say) {
                        say({Words::tr("Opens the case of %1. Nothing is sent or changed.").arg(name)});
                    };
                    items.push_back(std::move(item));
                }
                deliver(std::move(items));
            });
        Q_UNUSED(job)
    };
    return made;
}

} // namespace

std::vector<PaletteSource> caseSources(Runner& runner, QObject* context, const std::function<void(DebtorId)>& open)
{
    return {source(u'@', Icon::User, findPeople, runner, context, open),
        source(u'#', Icon::Document, findContracts, runner, context, open),
        source(u':', Icon::Cash, findPayments, runner, context, open)};
}

} // namespace trato::ui
