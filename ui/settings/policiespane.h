#pragma once

#include "ui/async/job.h"
#include "ui/async/pacer.h"
#include "ui/desk/deskcontext.h"
#include "ui/settings/policyreading.h"
#include "ui/widgets/surface.h"

#include <QPointer>

class QBoxLayout;
class QComboBox;
class QListWidget;

namespace trato::ui {

class AskSheet;
class Button;
class ChoiceBar;
class Label;
class Paragraph;

/// What each creditor lets be offered: its versions, what one says in words, what its campaigns have used, how two
/// differ; and a file that is checked and published as the next version. Who does not lead reads only.
class PoliciesPane final : public Surface {
    Q_OBJECT

public:
    explicit PoliciesPane(const DeskContext& context, QWidget* parent = nullptr);

    void takeFocus();
    /// These two do nothing where it can't be done.
    void askFile();
    void publish();
    /// Checks the file for the chosen creditor; publishing is asked for.
    void openFile(const QString& path);
    /// "says", "campaigns", "changes"
    void showView(const QString& view);
    [[nodiscard]] QListWidget* creditors() const { return m_creditors; }
    [[nodiscard]] QListWidget* versions() const { return m_versions; }
    [[nodiscard]] PolicySheet* sheet() const { return m_sheet; }
    [[nodiscard]] Button* publishButton() const { return m_publish; }

Q_SIGNALS:
    void loaded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void lookChanged() override;

private:
    void buildLayout();
    QWidget* buildLists();
    QWidget* buildReader();
    void fold();
    void refresh();
    void take(PolicyReading reading);
    void chooseCreditor(int row);
    void chooseVersion(int row);
    void showLists();
    void showHead();
    void showFileHead();
    void showBases();
    void showPage();
    void showActs();
    void say(const QString& text, Tone tone);
    void takeFile(const QByteArray& bytes);
    void closeFile();
    void publishNow(const QString& reason);

    DeskContext m_context;
    PolicyWish m_wish;
    PolicyReading m_reading;
    QString m_path; ///< of the file that is open
    Job m_job;
    Pacer m_pacer;
    QListWidget* m_creditors;
    QListWidget* m_versions;
    Label* m_title;
    Paragraph* m_facts;
    ChoiceBar* m_view;
    Label* m_baseTitle;
    QComboBox* m_base;
    PolicySheet* m_sheet;
    Label* m_note;
    Button* m_open;
    Button* m_again;
    Button* m_close;
    Button* m_publish;
    Paragraph* m_intro = nullptr;
    QBoxLayout* m_lists = nullptr;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_side = nullptr;
    QPointer<AskSheet> m_ask;
};

} // namespace trato::ui
