#pragma once

#include "exchange/portfolionames.h"
#include "ui/async/job.h"
#include "ui/desk/deskcontext.h"
#include "ui/import/importdraft.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace trato::ui {

enum class ImportStep { File, Check, Write, Done };

/// One import from the chosen file to what was stored. Reads, compares and writes off the GUI thread; each change of
/// the draft compares again, and an answer that came too late is dropped.
class ImportController final : public QObject {
    Q_OBJECT

public:
    explicit ImportController(const DeskContext& context, QObject* parent = nullptr);
    ~ImportController() override;

    void openFile(const QString& path);
    void openBytes(const QString& name, const QByteArray& bytes);
    /// Back to the choice of a file; what was decided about this one goes.
    void startAgain();
    /// From the result of a failed import back to the check.
    void backToCheck();

    void setFormats(const ImportFormats& formats);
    void setTarget(const QString& creditor, const QString& portfolio);
    void setField(int column, std::optional<exchange::Field> field);
    void setRejections(exchange::Rejections rejections);
    /// A value put right; the file itself stays as it is.
    void correct(const exchange::LineFault& fault, const QString& text);
    /// A mapping as tratoctl writes and reads it.
    void loadMapping(const QString& path);
    void saveMapping(const QString& path);
    void saveRefused(const QString& path);

    void write();
    /// Ends what is being written; what is committed already stays and is said.
    void cancel();

    [[nodiscard]] ImportStep step() const { return m_step; }
    [[nodiscard]] const ImportDraft& draft() const { return m_draft; }
    [[nodiscard]] const ImportPreview& preview() const { return m_preview; }
    /// Why the file can't be opened or compared; empty code: it can.
    [[nodiscard]] const Error& problem() const { return m_problem; }
    /// The file is being read or compared.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What was stored, or why nothing was (empty code: it was).
    [[nodiscard]] const exchange::ImportReport& report() const { return m_report; }
    [[nodiscard]] const Error& failure() const { return m_failure; }
    [[nodiscard]] const std::vector<exchange::CreditorPortfolios>& known() const { return m_known; }
    /// Why nothing can be written now; empty: it can.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void stepChanged();
    /// Another file, or the same with other columns.
    void fileChanged();
    void mappingChanged();
    void targetChanged();
    void previewChanged();
    void progressed(trato::exchange::ImportStage stage, int done, int total);
    /// A file was written: its name; or why it was not.
    void saved(const QString& path, const trato::Error& problem);

private:
    void setStep(ImportStep step);
    void inspect(const QByteArray& bytes);
    void inspected(const Result<InspectedFile>& file);
    void askKnown();
    void askOwner();
    void askSavedMapping();
    void compareSoon();
    void compare();
    void compared(const Result<ImportPreview>& preview);
    void written(const Result<exchange::ImportReport>& report);
    [[nodiscard]] exchange::ImportOptions options(exchange::ImportMode mode) const;
    void saveText(const QString& path, const std::function<Result<QByteArray>()>& make);

    DeskContext m_context;
    ImportStep m_step = ImportStep::File;
    ImportDraft m_draft;
    ImportPreview m_preview;
    exchange::ImportReport m_report;
    std::vector<exchange::CreditorPortfolios> m_known;
    Error m_problem;
    Error m_failure;
    bool m_busy = false;
    Job m_inspecting;
    Job m_asking;
    Job m_comparing;
    QTimer m_settle;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace trato::ui
