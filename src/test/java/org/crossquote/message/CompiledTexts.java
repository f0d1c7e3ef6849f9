package org.crossquote.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The literal texts in the program's compiled classes, and the calls that ask for messages. */
final class CompiledTexts {
    /** Stands in a recipe of javac for a part that is known at run time only. */
    private static final String PART = "\u0001";

    private static final Pattern EXCEPTION = Pattern.compile(".*(Exception|Error)");
    private static final List<String> REGEX_METHODS =
            List.of("compile", "matches", "replaceAll", "replaceFirst", "split");

    private final List<Literal> literals = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();

    /**
     * A literal text, or a recipe by which texts are put together.
     *
     * @param type the class that has it, such as {@code org.crossquote.cli.Output}
     * @param text its text; what is put in at run time is U+0001
     * @param internal whether it is an exception's own text or a regular expression
     */
    record Literal(String type, String text, boolean internal) {
        /** All texts that it can become. */
        Pattern form() {
            return Pattern.compile(
                    Stream.of(text.split(PART, -1))
                            .map(Pattern::quote)
                            .reduce((a, b) -> a + ".*" + b)
                            .orElse(""),
                    Pattern.DOTALL);
        }

        /** Whether a part of it is known at run time only. */
        boolean isRecipe() {
            return text.contains(PART);
        }
    }

    /**
     * A call that asks for a message.
     *
     * @param type the class that calls
     * @param ids the ids, of which one is asked for; a recipe where a part is known at run time only
     * @param arguments how many arguments the sentence gets
     * @param isProblem whether the file's name is given besides as the first argument
     */
    record Call(String type, List<Literal> ids, int arguments, boolean isProblem) {}

    private record Open(List<Literal> ids, int arguments) {}

    /** Reads all classes of the program. */
    static CompiledTexts ofProgram() {
        CompiledTexts texts = new CompiledTexts();
        try (Stream<Path> files = Files.walk(Path.of(MessageFile.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
                texts.read(ClassFile.of().parse(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    List<Literal> literals() {
        return literals;
    }

    List<Call> calls() {
        return calls;
    }

    private void read(ClassModel type) {
        String name = type.thisClass().asInternalName().replace('/', '.');
        for (MethodModel method : type.methods()) {
            method.code().ifPresent(code -> new Body(name).read(code.elementList()));
        }
    }

    /** Reads the code of one method from its first instruction to the last, branches as they stand. */
    private final class Body {
        private final String type;
        private final Deque<Open> open = new ArrayDeque<>();
        private final Deque<String> made = new ArrayDeque<>();

        Body(String type) {
            this.type = type;
        }

        void read(List<CodeElement> code) {
            List<Instruction> all = code.stream()
                    .filter(Instruction.class::isInstance)
                    .map(Instruction.class::cast)
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                read(all, i);
            }
        }

        private void read(List<Instruction> all, int i) {
            text(all.get(i)).ifPresent(text -> take(text, isRegex(all, i)));
            switch (all.get(i)) {
                case NewObjectInstruction made ->
                    this.made.push(made.className().asInternalName());
                case NewReferenceArrayInstruction array
                when array.componentType().asInternalName().equals("java/lang/Object") ->
                    open.push(new Open(idsBefore(all, i - 1), count(all.get(i - 1))));
                case InvokeInstruction call -> call(call);
                default -> {}
            }
        }

        private void take(String text, boolean isRegex) {
            boolean inException =
                    made.stream().anyMatch(m -> EXCEPTION.matcher(m).matches());
            literals.add(new Literal(type, text, isRegex || inException));
        }

        private boolean isRegex(List<Instruction> all, int i) {
            return all.subList(i + 1, Math.min(all.size(), i + 4)).stream()
                    .anyMatch(next -> next instanceof InvokeInstruction call
                            && REGEX_METHODS.contains(call.name().stringValue()));
        }

        /** The literals before the number of arguments: one, or with a choice between them all of it. */
        private List<Literal> idsBefore(List<Instruction> all, int count) {
            List<Literal> ids = new ArrayList<>();
            int at = count - 1;
            while (at >= 0 && text(all.get(at)).isPresent()) {
                ids.add(new Literal(type, text(all.get(at)).orElseThrow(), false));
                boolean isOther =
                        at > 1 && all.get(at - 1) instanceof BranchInstruction branch && branch.opcode() == Opcode.GOTO;
                at = isOther ? at - 2 : -1;
            }
            return ids;
        }

        private static Optional<String> text(Instruction instruction) {
            return switch (instruction) {
                case ConstantInstruction.LoadConstantInstruction load
                when load.constantEntry() instanceof StringEntry text -> Optional.of(text.stringValue());
                case InvokeDynamicInstruction call
                when call.name().stringValue().equals("makeConcatWithConstants") ->
                    Optional.of(String.valueOf(call.bootstrapArgs().getFirst()));
                default -> Optional.empty();
            };
        }

        private int count(Instruction before) {
            return before instanceof ConstantInstruction constant && constant.constantValue() instanceof Integer n
                    ? n
                    : -1;
        }

        private void call(InvokeInstruction call) {
            String owner = call.owner().asInternalName();
            String method = call.name().stringValue();
            String descriptor = call.type().stringValue();
            if (method.equals("<init>") && !made.isEmpty() && owner.equals(made.peek())) {
                made.pop();
            }
            if (!descriptor.contains("[Ljava/lang/Object;)") || open.isEmpty()) {
                return;
            }
            Open array = open.pop();
            boolean isOurs = owner.startsWith("org/crossquote/");
            boolean isProblem = isOurs && owner.endsWith("/Problem") && method.equals("of");
            if (isOurs
                    && (method.equals("text") || method.equals("english") || method.equals("of"))
                    && descriptor.contains("Ljava/lang/String;[")) {
                calls.add(new Call(type, array.ids(), array.arguments(), isProblem));
            }
        }
    }
}
