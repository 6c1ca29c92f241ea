#include "ui/import/importcontroller.h"

#include "exchange/refusedlines.h"
#include "ui/async/runner.h"
#include "ui/import/words.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <chrono>

namespace trato::ui {

using namespace std::chrono_literals;
using exchange::ImportReport;
using exchange::ImportStage;
using exchange::ImportWatch;

namespace {

/// More does not fit into one transaction of one desk in a bearable time.
constexpr qint64 largestFile = 256LL * 1024 * 1024;

Error fileProblem(const char* code, const QString& message) { return {QLatin1StringView(code), message, {}, {}}; }

Result<QByteArray> readFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Failure(
            fileProblem("unreadable_file", ImportWords::tr("“%1” is not a file that can be read. Choose another one.")
                                               .arg(QFileInfo(path).fileName())));
    if (file.size() > largestFile)
        return Failure(fileProblem("file_too_large",
            ImportWords::tr("The file has more than 256 MB. Split it, or use “tratoctl import debts”.")));
    if (!file.open(QIODevice::ReadOnly))
        return Failure(
            fileProblem("unreadable_file", ImportWords::tr("The file can't be read: %1").arg(file.errorString())));
    return file.readAll();
}

struct OpenedFile {
    QByteArray bytes;
    Result<InspectedFile> file;
};

} // namespace

ImportController::ImportController(const DeskContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &ImportController::compare);
    m_draft.portfolio = context.clock.today().toString(QStringLiteral("yyyy-MM"));
}

ImportController::~ImportController() { cancel(); }

void ImportController::openFile(const QString& path)
{
    if (m_step == ImportStep::Write)
        return;
    startAgain();
    m_draft.name = QFileInfo(path).fileName();
    m_busy = true;
    Q_EMIT previewChanged();
    m_inspecting = m_context.runner.compute(
        this,
        [path](const JobToken&) -> Result<OpenedFile> {
            TRATO_TRY(const QByteArray bytes, readFile(path));
            return OpenedFile{bytes, inspectFile(bytes, {})};
        },
        [this](const Result<OpenedFile>& opened) {
            if (!opened)
                return inspected(Failure(opened.error()));
            m_draft.bytes = opened->bytes;
            inspected(opened->file);
        });
    askKnown();
}

void ImportController::openBytes(const QString& name, const QByteArray& bytes)
{
    startAgain();
    m_draft.name = name;
    inspect(bytes);
    askKnown();
}

void ImportController::startAgain()
{
    for (Job* job : {&m_inspecting, &m_asking, &m_comparing})
        job->cancel();
    m_settle.stop();
    ImportDraft fresh;
    fresh.portfolio = m_context.clock.today().toString(QStringLiteral("yyyy-MM"));
    m_draft = std::move(fresh);
    m_preview = {};
    m_problem = {};
    m_failure = {};
    m_busy = false;
    setStep(ImportStep::File);
    Q_EMIT fileChanged();
    Q_EMIT previewChanged();
}

void ImportController::backToCheck()
{
    setStep(ImportStep::Check);
    compareSoon();
}

void ImportController::inspect(const QByteArray& bytes)
{
    m_inspecting.cancel();
    m_draft.bytes = bytes;
    m_busy = true;
    Q_EMIT previewChanged();
    m_inspecting = m_context.runner.compute(
        this, [bytes, formats = m_draft.formats](const JobToken&) { return inspectFile(bytes, formats); },
        [this](const Result<InspectedFile>& file) { inspected(file); });
}

void ImportController::inspected(const Result<InspectedFile>& file)
{
    m_busy = false;
    if (!file) {
        m_problem = file.error();
        m_preview = {};
        // Another encoding or delimiter may help: the check has the place to say which.
        const bool formats = !m_draft.bytes.isEmpty() && (m_problem.code == QStringLiteral("contradictory_encoding") ||
                                                             m_problem.code == QStringLiteral("unclosed_quote"));
        setStep(formats ? ImportStep::Check : ImportStep::File);
        Q_EMIT fileChanged();
        Q_EMIT previewChanged();
        return;
    }
    m_problem = {};
    const bool sameColumns = file->headerKey == m_draft.headerKey;
    m_draft.headerKey = file->headerKey;
    m_draft.found = file->mapping;
    m_draft.lines = file->lines;
    m_draft.sampleLine = file->sampleLine;
    if (!sameColumns) {
        m_draft.columns.clear();
        m_draft.corrections.clear();
        for (const QString& header : file->header)
            m_draft.columns.push_back({header, {}, {}, Meaning::None});
        m_draft.take(file->mapping, Meaning::Recognised);
    }
    for (size_t i = 0; i < m_draft.columns.size(); ++i)
        m_draft.columns[i].sample = file->samples.value(static_cast<qsizetype>(i));
    setStep(ImportStep::Check);
    Q_EMIT fileChanged();
    if (m_draft.creditor.isEmpty())
        askOwner();
    else if (!sameColumns)
        askSavedMapping();
    compareSoon();
}

void ImportController::askKnown()
{
    m_context.runner.run(
        this, [](storage::Database& database, const JobToken&) { return exchange::knownPortfolios(database); },
        [this](Result<std::vector<exchange::CreditorPortfolios>> known) {
            if (known)
                m_known = std::move(*known);
            if (m_draft.creditor.isEmpty() && m_known.size() == 1)
                setTarget(m_known.front().creditor, m_draft.portfolio);
            Q_EMIT targetChanged();
        });
}

/// A file with headers that a creditor's mapping is kept for is most likely that creditor's.
void ImportController::askOwner()
{
    m_context.runner.run(
        this,
        [key = m_draft.headerKey](
            storage::Database& database, const JobToken&) { return exchange::creditorsOfHeaders(database, key); },
        [this, key = m_draft.headerKey](const Result<std::vector<QString>>& owners) {
            if (owners && owners->size() == 1 && m_draft.creditor.isEmpty() && m_draft.headerKey == key)
                setTarget(owners->front(), m_draft.portfolio);
        });
}

void ImportController::askSavedMapping()
{
    if (m_draft.headerKey.isEmpty() || m_draft.creditor.trimmed().isEmpty())
        return;
    m_asking.cancel();
    m_asking = m_context.runner.run(
        this,
        [creditor = m_draft.creditor, key = m_draft.headerKey](
            storage::Database& database, const JobToken&) { return exchange::savedMapping(database, creditor, key); },
        [this](const Result<std::optional<exchange::ColumnMapping>>& saved) {
            if (!saved || !saved->has_value())
                return;
            m_draft.take(**saved, Meaning::Saved);
            Q_EMIT mappingChanged();
            setFormats({(*saved)->encoding, (*saved)->delimiter, (*saved)->date, (*saved)->decimal});
            compareSoon();
        });
}

void ImportController::setFormats(const ImportFormats& formats)
{
    if (m_draft.formats == formats)
        return;
    const bool anotherText =
        m_draft.formats.encoding != formats.encoding || m_draft.formats.delimiter != formats.delimiter;
    m_draft.formats = formats;
    Q_EMIT mappingChanged();
    if (anotherText)
        inspect(m_draft.bytes);
    else
        compareSoon();
}

void ImportController::setTarget(const QString& creditor, const QString& portfolio)
{
    const bool anotherCreditor = creditor.trimmed() != m_draft.creditor;
    if (!anotherCreditor && portfolio.trimmed() == m_draft.portfolio)
        return;
    m_draft.creditor = creditor.trimmed();
    m_draft.portfolio = portfolio.trimmed();
    Q_EMIT targetChanged();
    if (anotherCreditor)
        askSavedMapping();
    compareSoon();
}

void ImportController::setField(int column, std::optional<exchange::Field> field)
{
    if (m_draft.columns.at(static_cast<size_t>(column)).field == field)
        return;
    m_draft.setField(column, field);
    Q_EMIT mappingChanged();
    compareSoon();
}

void ImportController::setRejections(exchange::Rejections rejections)
{
    m_draft.rejections = rejections;
    Q_EMIT previewChanged();
}

void ImportController::correct(const exchange::LineFault& fault, const QString& text)
{
    if (fault.column.isEmpty() || text == fault.value)
        return;
    m_draft.corrections.push_back({fault.line, fault.column, fault.value, text});
    compareSoon();
}

void ImportController::compareSoon()
{
    if (m_step != ImportStep::Check)
        return;
    m_comparing.cancel();
    m_busy = true;
    m_settle.start();
    Q_EMIT previewChanged();
}

exchange::ImportOptions ImportController::options(exchange::ImportMode mode) const
{
    return {.creditor = m_draft.creditor,
        .portfolio = m_draft.portfolio,
        .actor = m_context.user,
        .mapping = m_draft.mapping(),
        .rejections = m_draft.rejections,
        .mode = mode,
        .corrections = m_draft.corrections,
        .watch = {}};
}

void ImportController::compare()
{
    const Clock* const clock = &m_context.clock;
    m_comparing = m_context.runner.run(
        this,
        [clock, draft = m_draft, wanted = options(exchange::ImportMode::DryRun)](
            storage::Database& database, const JobToken& token) mutable -> Result<ImportPreview> {
            const ImportWatch watch([token](ImportStage, int, int) { return !token.isCancelled(); });
            if (!draft.isNamed())
                return readWithoutComparing(draft, watch);
            wanted.watch = watch;
            TRATO_TRY(ImportReport report, exchange::importDebts(database, *clock, draft.bytes, wanted));
            const int lines = report.read();
            return ImportPreview{true, lines, std::move(report)};
        },
        [this](const Result<ImportPreview>& preview) { compared(preview); });
}

void ImportController::compared(const Result<ImportPreview>& preview)
{
    m_busy = false;
    m_problem = preview ? Error() : preview.error();
    m_preview = preview ? *preview : ImportPreview();
    Q_EMIT mappingChanged();
    Q_EMIT previewChanged();
}

QString ImportController::obstacle() const
{
    if (m_busy)
        return ImportWords::tr("Still comparing");
    if (!m_problem.code.isEmpty())
        return m_problem.message;
    if (!m_draft.isNamed())
        return ImportWords::tr("Say whose debts these are: creditor and portfolio");
    const auto refused = static_cast<int>(m_preview.report.rejected.size());
    if (refused > 0 && m_draft.rejections == exchange::Rejections::RefuseFile)
        return ImportWords::tr("%n line(s) to go", nullptr, refused);
    if (m_preview.lines - refused == 0)
        return ImportWords::tr("There is no line to store");
    return {};
}

void ImportController::write()
{
    if (m_step != ImportStep::Check || !obstacle().isEmpty())
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_failure = {};
    setStep(ImportStep::Write);
    const Clock* const clock = &m_context.clock;
    // The job itself is never cancelled: whether something was stored must be told in any case.
    m_context.runner.run(
        this,
        [clock, stop = m_stop, bytes = m_draft.bytes, wanted = options(exchange::ImportMode::Write)](
            storage::Database& database, const JobToken& token) mutable {
            wanted.watch = ImportWatch([token, stop](ImportStage stage, int done, int total) {
                token.report({done, total, QString::number(static_cast<int>(stage))});
                return !stop->load();
            });
            return exchange::importDebts(database, *clock, bytes, wanted);
        },
        [this](const Result<ImportReport>& report) { written(report); },
        [this](const Progress& now) {
            Q_EMIT progressed(
                static_cast<ImportStage>(now.text.toInt()), static_cast<int>(now.done), static_cast<int>(now.total));
        });
}

void ImportController::written(const Result<ImportReport>& report)
{
    m_stop.reset();
    m_failure = report ? Error() : report.error();
    m_report = report ? *report : ImportReport();
    askKnown();
    setStep(ImportStep::Done);
}

void ImportController::cancel()
{
    if (m_stop)
        m_stop->store(true);
}

void ImportController::setStep(ImportStep step)
{
    if (m_step == step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

void ImportController::loadMapping(const QString& path)
{
    m_context.runner.compute(
        this,
        [path](const JobToken&) -> Result<exchange::ColumnMapping> {
            TRATO_TRY(const QByteArray toml, readFile(path));
            return exchange::ColumnMapping::fromToml(toml);
        },
        [this, path](const Result<exchange::ColumnMapping>& mapping) {
            if (!mapping)
                return void(Q_EMIT saved(path, mapping.error()));
            m_draft.take(*mapping, Meaning::Saved);
            Q_EMIT mappingChanged();
            setFormats({mapping->encoding, mapping->delimiter, mapping->date, mapping->decimal});
            compareSoon();
        });
}

void ImportController::saveMapping(const QString& path)
{
    // Whole, as it was used: a script that takes it reads the file the same way.
    exchange::ColumnMapping mapping = m_draft.mapping();
    mapping.encoding = m_draft.found.encoding;
    mapping.delimiter = m_draft.found.delimiter;
    mapping.date = m_preview.report.mapping.date;
    mapping.decimal = m_preview.report.mapping.decimal;
    saveText(path, [mapping]() -> Result<QByteArray> { return mapping.toToml(); });
}

void ImportController::saveRefused(const QString& path)
{
    const auto& refused =
        m_step == ImportStep::Done && m_failure.code.isEmpty() ? m_report.rejected : m_preview.report.rejected;
    saveText(path, [draft = m_draft, refused]() -> Result<QByteArray> {
        TRATO_TRY(exchange::PortfolioFile file, exchange::PortfolioFile::open(draft.bytes, draft.mapping()));
        file.correct(draft.corrections);
        return exchange::refusedLines(file, refused);
    });
}

void ImportController::saveText(const QString& path, const std::function<Result<QByteArray>()>& make)
{
    m_context.runner.compute(
        this,
        [path, make](const JobToken&) -> Result<void> {
            TRATO_TRY(const QByteArray text, make());
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
                return Failure(fileProblem("unwritable_file",
                    ImportWords::tr("The file can't be written: %1. Choose another folder.").arg(file.errorString())));
            return {};
        },
        [this, path](const Result<void>& done) { Q_EMIT saved(path, done ? Error() : done.error()); });
}

} // namespace trato::ui
