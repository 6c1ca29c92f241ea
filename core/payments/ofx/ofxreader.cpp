#include "payments/ofx/ofx.h"

#include "base/text.h"
#include "payments/ofx/ofxtext.h"
#include "payments/ofx/ofxvalues.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace trato::payments {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostOfxProblems = 10'000;

/// `<NAME>text`, `</NAME>`: what SGML and XML have in common.
struct OfxTag {
    QString name = {}; ///< capitals, with "/" in front when it closes
    QString text = {};
    int line = 0;
};

/// The tags of a text one after the other; what is no tag is text of the one before.
class OfxTags final {
public:
    explicit OfxTags(QStringView text)
        : m_text(text)
    {
        m_at = nextTag(0);
    }

    std::optional<OfxTag> next();

private:
    [[nodiscard]] bool isTag(qsizetype at) const;
    [[nodiscard]] qsizetype nextTag(qsizetype from) const;

    QStringView m_text;
    qsizetype m_at = -1;
    qsizetype m_counted = 0;
    int m_line = 1;
};

bool OfxTags::isTag(qsizetype at) const
{
    if (at + 1 >= m_text.size())
        return false;
    const QChar after = m_text[at + 1];
    return after.isLetter() || after == u'/' || after == u'?' || after == u'!';
}

qsizetype OfxTags::nextTag(qsizetype from) const
{
    qsizetype at = m_text.indexOf(u'<', from);
    while (at >= 0 && !isTag(at))
        at = m_text.indexOf(u'<', at + 1);
    return at;
}

std::optional<OfxTag> OfxTags::next()
{
    if (m_at < 0)
        return {};
    const qsizetype end = m_text.indexOf(u'>', m_at);
    if (end < 0)
        return {};
    m_line += static_cast<int>(m_text.sliced(m_counted, m_at - m_counted).count(u'\n'));
    m_counted = m_at;
    const qsizetype following = nextTag(end + 1);
    OfxTag tag{.line = m_line};
    const QStringView inside = m_text.sliced(m_at + 1, end - m_at - 1).trimmed();
    // Attributes and the slash of an empty element are nothing to us.
    const auto stop = std::find_if(inside.begin(), inside.end(), [](QChar c) { return c.isSpace(); });
    tag.name = inside.first(stop - inside.begin()).toString().toUpper();
    const qsizetype textEnd = following < 0 ? m_text.size() : following;
    tag.text = text::cleaned(withoutEntities(m_text.sliced(end + 1, textEnd - end - 1).trimmed().toString())).trimmed();
    m_at = following;
    return tag;
}

/// Puts the tags together.
class OfxBuilder final {
public:
    void take(const OfxTag& tag);
    OfxFile finish(int lastLine);
    void report(int line, QLatin1StringView code);

private:
    /// Which account, balance or movement the tags are about.
    enum class Part : quint8 { None, Account, OtherAccount, LedgerBalance, OtherBalance };

    void close(const OfxTag& tag);
    void beginStatement();
    void endStatement(int line);
    void beginTransaction(const OfxTag& tag);
    void endTransaction();
    bool takeIntoTransaction(const OfxTag& tag);
    void takeIntoStatement(const OfxTag& tag);
    void takePeriod(const OfxTag& tag);
    void takeBalance(const OfxTag& tag);
    OfxStatement& statement();
    [[nodiscard]] QString keyOf(const OfxTransaction& transaction) const;

    OfxFile m_file;
    bool m_inStatement = false;
    bool m_ended = false;
    Part m_part = Part::None;
    std::optional<OfxTransaction> m_transaction;
    bool m_hasAmount = false;
    QHash<QString, int> m_seen; ///< in this statement
    int m_leftOut = 0;
};

void OfxBuilder::report(int line, QLatin1StringView code)
{
    if (m_file.problems.size() < mostOfxProblems)
        m_file.problems.push_back({line, code});
    else
        ++m_leftOut;
}

OfxStatement& OfxBuilder::statement()
{
    if (!m_inStatement)
        beginStatement();
    return m_file.statements.back();
}

void OfxBuilder::beginStatement()
{
    m_file.statements.emplace_back();
    m_inStatement = true;
    m_seen.clear();
}

void OfxBuilder::endStatement(int line)
{
    endTransaction();
    if (m_inStatement && m_file.statements.back().account.isEmpty())
        report(line, QLatin1StringView("no_account"));
    m_inStatement = false;
    m_part = Part::None;
}

void OfxBuilder::beginTransaction(const OfxTag& tag)
{
    if (m_transaction) {
        report(m_transaction->line, QLatin1StringView("unfinished_transaction"));
        endTransaction();
    }
    (void)statement();
    m_transaction = OfxTransaction{.line = tag.line};
    m_hasAmount = false;
    m_part = Part::None;
}

QString OfxBuilder::keyOf(const OfxTransaction& transaction) const
{
    if (!transaction.id.isEmpty())
        return transaction.id;
    return QStringList{transaction.date.toString(Qt::ISODate), transaction.amount.toString(), transaction.type,
        transaction.memo, transaction.name, transaction.checkNumber, transaction.reference}
        .join(u'\x1f');
}

void OfxBuilder::endTransaction()
{
    if (!m_transaction)
        return;
    OfxTransaction done = std::move(*m_transaction);
    m_transaction.reset();
    if (isBalanceLine(done.memo) || (done.memo.isEmpty() && isBalanceLine(done.name))) {
        statement().balanceLines.push_back(std::move(done));
        return;
    }
    if (!done.date.isValid())
        report(done.line, QLatin1StringView("bad_date"));
    if (!m_hasAmount)
        report(done.line, QLatin1StringView("bad_amount"));
    if (!done.date.isValid() || !m_hasAmount)
        return;
    if (done.id.isEmpty())
        report(done.line, QLatin1StringView("missing_id"));
    done.repetition = m_seen[keyOf(done)]++;
    if (done.repetition > 0 && !done.id.isEmpty())
        report(done.line, QLatin1StringView("duplicate_id"));
    statement().transactions.push_back(std::move(done));
}

void OfxBuilder::close(const OfxTag& tag)
{
    if (tag.name == u"/STMTTRN")
        endTransaction();
    else if (tag.name == u"/STMTRS" || tag.name == u"/CCSTMTRS")
        endStatement(tag.line);
    else if (tag.name == u"/OFX")
        m_ended = true;
    else if (tag.name == u"/BANKTRANLIST" && m_transaction) {
        report(m_transaction->line, QLatin1StringView("unfinished_transaction"));
        endTransaction();
    }
    static constexpr std::array<QStringView, 6> parts{
        u"/BANKACCTFROM", u"/CCACCTFROM", u"/BANKACCTTO", u"/CCACCTTO", u"/LEDGERBAL", u"/AVAILBAL"};
    if (std::find(parts.begin(), parts.end(), QStringView(tag.name)) != parts.end())
        m_part = Part::None;
}

void OfxBuilder::take(const OfxTag& tag)
{
    if (tag.name.startsWith(u'/'))
        close(tag);
    else if (tag.name == u"STMTRS" || tag.name == u"CCSTMTRS") {
        endStatement(tag.line);
        beginStatement();
    } else if (tag.name == u"STMTTRN")
        beginTransaction(tag);
    else if (tag.name == u"BANKACCTFROM" || tag.name == u"CCACCTFROM")
        m_part = Part::Account;
    else if (tag.name == u"BANKACCTTO" || tag.name == u"CCACCTTO")
        m_part = Part::OtherAccount;
    else if (tag.name == u"LEDGERBAL")
        m_part = Part::LedgerBalance;
    else if (tag.name == u"AVAILBAL")
        m_part = Part::OtherBalance;
    else if (tag.name == u"DTSERVER")
        m_file.generated = ofxDate(tag.text).value_or(QDate());
    else if (!takeIntoTransaction(tag) && m_inStatement)
        takeIntoStatement(tag);
    else if (!m_inStatement && m_part == Part::Account)
        takeIntoStatement(tag);
}

bool OfxBuilder::takeIntoTransaction(const OfxTag& tag)
{
    if (!m_transaction || m_part == Part::OtherAccount)
        return m_transaction.has_value();
    const std::pair<QStringView, QString*> texts[]{{u"FITID", &m_transaction->id}, {u"TRNTYPE", &m_transaction->type},
        {u"MEMO", &m_transaction->memo}, {u"NAME", &m_transaction->name}, {u"CHECKNUM", &m_transaction->checkNumber},
        {u"REFNUM", &m_transaction->reference}};
    for (const auto& [name, target] : texts) {
        if (tag.name == name)
            *target = tag.text;
    }
    if (tag.name == u"DTPOSTED")
        m_transaction->date = ofxDate(tag.text).value_or(QDate());
    if (tag.name == u"TRNAMT") {
        const auto amount = ofxAmount(tag.text);
        m_hasAmount = amount.has_value();
        m_transaction->amount = amount.value_or(money::Money());
    }
    return true;
}

void OfxBuilder::takeIntoStatement(const OfxTag& tag)
{
    OfxStatement& into = statement();
    if (m_part == Part::Account) {
        const std::pair<QStringView, QString*> texts[]{
            {u"BANKID", &into.bank}, {u"BRANCHID", &into.branch}, {u"ACCTID", &into.account}};
        for (const auto& [name, target] : texts) {
            if (tag.name == name)
                *target = tag.text;
        }
        return;
    }
    if (tag.name == u"CURDEF")
        into.currency = tag.text;
    takePeriod(tag);
    takeBalance(tag);
}

void OfxBuilder::takePeriod(const OfxTag& tag)
{
    OfxStatement& into = m_file.statements.back();
    if (tag.name == u"DTSTART")
        into.from = ofxDate(tag.text).value_or(QDate());
    if (tag.name == u"DTEND") {
        into.to = ofxDate(tag.text).value_or(QDate());
        if (m_file.generated.isValid() && into.to > m_file.generated)
            into.to = m_file.generated;
    }
}

void OfxBuilder::takeBalance(const OfxTag& tag)
{
    OfxStatement& into = m_file.statements.back();
    if (m_part != Part::LedgerBalance)
        return;
    if (tag.name == u"BALAMT")
        into.balance = ofxAmount(tag.text);
    if (tag.name == u"DTASOF")
        into.balanceDate = ofxDate(tag.text).value_or(QDate());
}

OfxFile OfxBuilder::finish(int lastLine)
{
    if (m_transaction)
        report(m_transaction->line, QLatin1StringView("unfinished_transaction"));
    endStatement(lastLine);
    if (!m_ended)
        report(lastLine, QLatin1StringView("missing_end"));
    std::stable_sort(m_file.problems.begin(), m_file.problems.end(),
        [](const FileProblem& a, const FileProblem& b) { return a.line < b.line; });
    if (m_leftOut > 0)
        m_file.problems.push_back({lastLine, u"too_many_problems"_s});
    return std::move(m_file);
}

} // namespace

Result<OfxFile> readOfx(QByteArrayView bytes)
{
    if (bytes.trimmed().isEmpty())
        return failure(u"empty_file"_s, QCoreApplication::translate("payments", "The file is empty."));
    const OfxText decoded = decodeOfx(bytes);
    const qsizetype body = decoded.text.indexOf(u"<OFX>", 0, Qt::CaseInsensitive);
    if (body < 0)
        return failure(u"not_ofx"_s, QCoreApplication::translate("payments", "This is not an OFX file."));
    OfxBuilder builder;
    if (decoded.foreignBytes)
        builder.report(1, QLatin1StringView("unknown_text"));
    OfxTags tags(decoded.text);
    while (const auto tag = tags.next())
        builder.take(*tag);
    return builder.finish(static_cast<int>(decoded.text.trimmed().count(u'\n')) + 1);
}

bool looksLikeOfx(QByteArrayView start)
{
    const QByteArray head = start.first(std::min<qsizetype>(start.size(), 4096)).toByteArray().toUpper();
    return head.contains("OFXHEADER") || head.contains("<OFX>");
}

} // namespace trato::payments
