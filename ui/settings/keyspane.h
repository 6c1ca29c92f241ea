#pragma once

#include "base/result.h"
#include "ui/desk/deskcontext.h"
#include "ui/widgets/surface.h"

#include <QKeySequence>

class QBoxLayout;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace trato::ui {

class Button;
class KeyRecorder;
class KeysModel;
class Label;

/// Every action with its key: Enter on one waits for another key; a key that is taken is offered in exchange, one that
/// nobody can have is refused with the reason. One or all go back to the usual ones; they go to a file and come from
/// one.
class KeysPane final : public Surface {
    Q_OBJECT

public:
    explicit KeysPane(const DeskContext& context, QWidget* parent = nullptr);

    void takeFocus();
    /// Waits for another key of this action.
    void recordFor(const QString& actionId);
    /// What is said below the table.
    [[nodiscard]] QString message() const;
    void writeFile(const QString& path);
    void readFile(const QString& path);
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// They are to be kept.
    void keysChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void lookChanged() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTable();
    void buildFoot();
    void fold();
    [[nodiscard]] QString currentId() const;
    void record();
    void pressed(const QKeySequence& sequence);
    void taken(const Result<void>& result, const QKeySequence& sequence);
    void exchange();
    void stop(const QString& message);
    void say(const QString& message, Tone tone);
    void resetOne();
    void askFile(bool toSave);

    ActionRegistry& m_actions;
    KeysModel* m_model;
    QSortFilterProxyModel* m_shown;
    QLineEdit* m_filter;
    QTableView* m_table;
    QBoxLayout* m_buttons = nullptr;
    Label* m_message;
    KeyRecorder* m_recorder;
    Button* m_exchange;
    Button* m_record;
    Button* m_clear;
    Button* m_reset;
    Button* m_resetAll;
    Button* m_import;
    Button* m_export;
    QString m_recording; ///< the action that waits for its key
    QString m_holder;    ///< who has the key that was pressed
};

} // namespace trato::ui
