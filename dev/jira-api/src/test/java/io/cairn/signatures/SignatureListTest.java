package io.cairn.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class SignatureListTest {
    @Test
    public void aLineNamesKindAndSupertypesOfAType() {
        TypeLine type = only("a.T kind=class (abstract) extends=a.S<b.X,b.Y> implements=c.I,...  @doc:X");

        assertThat(type.kind()).isEqualTo("class");
        assertThat(type.isAbstract()).isTrue();
        assertThat(type.supertypes()).containsExactly("a.S<b.X,b.Y>", "c.I");
        assertThat(type.complete()).isFalse();
    }

    @Test
    public void typesAreErasedAsTheCompilerDoes() {
        TypeLine type = only("a.T kind=interface (type parameters <K,V>)  @un",
                "a.T#find(java.lang.Class<T>,K...):<T extends a.Row<K>,K>T[]  @un",
                "a.T#all(java.util.Map<K,java.util.List<V>>):V  @un");

        assertThat(type.members().get("find(java.lang.Class,java.lang.Object[])").type()).isEqualTo("a.Row[]");
        assertThat(type.members().get("all(java.util.Map)").type()).isEqualTo("java.lang.Object");
    }

    @Test
    public void whatAMemberThrowsAndARemarkSaysIsKept() {
        MemberLine member = only("a.T kind=class  @un",
                "a.T#run():void throws a.E,java.io.IOException (protected abstract)  @call:X").members().get("run()");

        assertThat(member.exceptions()).containsExactlyInAnyOrder("a.E", "java.io.IOException");
        assertThat(member.says("protected")).isTrue();
        assertThat(member.says("abstract")).isTrue();
        assertThat(member.says("static")).isFalse();
    }

    @Test
    public void aConstantKeepsItsValue() {
        MemberLine constant = only("a.T kind=interface  @un", "a.T#DONE:java.lang.String=\"done\" (static)  @un")
                .members().get("DONE");

        assertThat(constant.isField()).isTrue();
        assertThat(constant.type()).isEqualTo("java.lang.String");
        assertThat(constant.literal()).isEqualTo("done");
    }

    @Test
    public void aMemberBelongsToTheTypeThatARemarkNames() {
        SignatureList list = SignatureList.of("a.T kind=class  @un", "b.S kind=class  @un",
                "a.T#one():int (declared in S)  @un", "a.T#two():int (inherited from java.util.List)  @un");

        assertThat(list.type("a.T").orElseThrow().members()).isEmpty();
        assertThat(list.type("b.S").orElseThrow().members()).containsOnlyKeys("one()");
    }

    @Test
    public void theElementOfAnAnnotationStandsInItsOwnLine() {
        TypeLine type = only("a.T kind=annotation (element scope():java.lang.String with default)  @un",
                "a.T#annotation on METHOD  @un");

        assertThat(type.members()).containsOnlyKeys("scope()");
    }

    @Test
    public void aLineThatCannotBeReadIsAnError() {
        assertThatThrownBy(() -> SignatureList.of("a.T kind=class  @un", "a.T#run(int:void  @un"))
                .hasMessageContaining("a.T#run(int:void");
        assertThatThrownBy(() -> SignatureList.of("a.Unknown#run():void  @un")).hasMessageContaining("a.Unknown");
    }

    private static TypeLine only(String... lines) {
        return SignatureList.of(lines).type("a.T").orElseThrow();
    }
}
